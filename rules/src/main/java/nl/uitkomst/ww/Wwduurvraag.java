package nl.uitkomst.ww;

/**
 * The end of a WW is not known, and the period goes beyond its first three months.
 *
 * @param pad where the missing fact would stand in the request
 */
public record Wwduurvraag(String pad) {
}
