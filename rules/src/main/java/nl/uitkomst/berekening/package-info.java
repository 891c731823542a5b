/** From request to conclusions: puts the facts before the rules, in rounds, and collects what they conclude. No rule of law here. */
package nl.uitkomst.berekening;
