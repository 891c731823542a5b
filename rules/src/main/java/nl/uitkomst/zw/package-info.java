/** Ziektewet (ZW), in outline: the ziekengeld month by month. */
package nl.uitkomst.zw;
