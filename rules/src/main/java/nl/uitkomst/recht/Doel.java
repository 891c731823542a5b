package nl.uitkomst.recht;

/** What a month is computed for: the entitlement on the income earned, or the advance on the estimate. */
public enum Doel { RECHT, VOORSCHOT }
