/** The wages that benefits are computed from: dagloon, maandloon and minimumloon, by the dated amounts of each half-year. */
package nl.uitkomst.loon;
