package nl.uitkomst.schatting;

/** A fact without which nothing can be estimated, and that is not known. */
public record Vereist(Soort soort, String pad) {

    /** What is lacking. */
    public enum Soort { BEOORDELINGSDATUM, MAATMANLOON, MAATMANUREN }
}
