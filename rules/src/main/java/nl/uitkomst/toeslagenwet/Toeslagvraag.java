package nl.uitkomst.toeslagenwet;

/**
 * A fact that decides on the supplement of some month and that is not known.
 *
 * @param pad where it would stand in the request
 */
public record Toeslagvraag(Soort soort, String pad) {

    /** Which fact. */
    public enum Soort { HUISHOUDEN, LEEFTIJD, OUDERS, PARTNER_GEBOORTEDATUM, KIND, PARTNER_INKOMEN, INGANGSDATUM }
}
