/** Seeded faults: copies of a rule or an amount with one thing wrong, each put to the cases to see whether they notice. */
package nl.uitkomst.mutaties;
