package nl.uitkomst.wia;

/**
 * A right of which the first day is unknown.
 *
 * @param pad where it would stand in the request
 */
public record RechtZonderIngang(String pad) {
}
