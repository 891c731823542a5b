/** The request: strict reading of the JSON, all faults at once, into immutable records in which an unknown fact is a value of its own. */
package nl.uitkomst.verzoek;
