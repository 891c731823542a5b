/** The estimate of incapacity for work: what somebody can still earn, by functions or by real work, and what that is a right to. */
package nl.uitkomst.schatting;
