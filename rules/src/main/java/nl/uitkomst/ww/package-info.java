/** Werkloosheidswet (WW): the right, its end, its amount and its measures, month by month. */
package nl.uitkomst.ww;
