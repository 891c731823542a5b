/** Toeslagenwet (TW): who may have a supplement up to the social minimum, and how high it is. */
package nl.uitkomst.toeslagenwet;
