/** Exact amounts, percentages and factors. Law decides, these types calculate; nothing is rounded before it is reported. */
package nl.uitkomst.geld;
