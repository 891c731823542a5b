package nl.uitkomst.wajong;

/**
 * A fact of a Wajong right that is not known and that decides.
 *
 * @param pad where it would stand in the request
 */
public record Wajongvraag(Soort soort, String pad) {

    /** Which fact. */
    public enum Soort { ARBEIDSVERMOGEN, GEBOORTEDATUM, GARANTIEBEDRAG_PEILDATUM }
}
