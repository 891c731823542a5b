package nl.uitkomst.recht;

/**
 * Something the rules refuse to compute.
 *
 * @param code names the reason; the words stand in the text files of the service
 * @param pad  JSON Pointer of what cannot be computed
 */
public record NietBerekenbaar(String code, String pad) {
}
