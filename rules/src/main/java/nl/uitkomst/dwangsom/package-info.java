/** The dwangsom for a decision that is late: the term to decide, the ingebrekestelling, the days and the amount. */
package nl.uitkomst.dwangsom;
