/** The advance on a WIA: whether there can be one, how it is settled, what is waived and what is recovered. */
package nl.uitkomst.voorschot;
