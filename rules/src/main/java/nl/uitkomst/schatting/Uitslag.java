package nl.uitkomst.schatting;

/** The outcome of an estimate, once it is decided. */
public record Uitslag(Uitkomst uitkomst, Methode methode) {
}
