package nl.uitkomst.dienstverlening;

/** The employer for whom somebody worked when he fell ill. */
public record Wgawerkgever(Werkgever soort) {
}
