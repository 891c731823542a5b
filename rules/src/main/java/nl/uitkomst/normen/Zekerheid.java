package nl.uitkomst.normen;

/** How sure a dated amount is: read in the statute or two sources; one secondary source or computed; conflicting. */
public enum Zekerheid { hoog, middel, laag }
