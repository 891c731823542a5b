package nl.uitkomst.inkomen;

/** The statutes that each take something else into account of one and the same income (AIB chapters 2 to 4). */
public enum Inkomenswet { WIA, WW, ZW, WAJONG, TOESLAGENWET }
