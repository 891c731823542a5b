package nl.uitkomst.zestigplus;

/** Whether the employer agrees to the simplified assessment. */
public record Werkgeversinstemming(boolean gegeven) {
}
