/** Months, periods and rows of days. Every end that is named {@code totEnMet} belongs to the period. */
package nl.uitkomst.tijd;
