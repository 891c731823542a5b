/** Loaded once for every version of the rules, in the class loader of that version; nothing else in this module is. */
package nl.uitkomst.simulatie.brug;
