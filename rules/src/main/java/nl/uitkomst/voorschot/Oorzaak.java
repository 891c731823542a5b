package nl.uitkomst.voorschot;

/**
 * Why UWV decided late.
 *
 * @param bijClient       whether the client caused it; null where that is not known
 * @param onderzoekGemist whether the client missed the medical examination; not known counts as no once it is known that the client caused nothing
 */
public record Oorzaak(Boolean bijClient, boolean onderzoekGemist) {

    public boolean doorClient() {
        return Boolean.TRUE.equals(bijClient);
    }

    public boolean nietDoorClient() {
        return Boolean.FALSE.equals(bijClient);
    }
}
