package nl.uitkomst.referentie;

/**
 * What a right (or one phase of it) comes to in one month, unrounded. {@code recht} and {@code hoogste} are the same,
 * except with a band from {@code recht} to {@code hoogste}; all amounts are null when the outcome is not known.
 */
record Maandrecht(String fase, String variant, Breuk verrekend, Breuk recht, Breuk hoogste) {

    static Maandrecht van(String fase, Breuk verrekend, Breuk recht) {
        return new Maandrecht(fase, null, verrekend, recht, recht);
    }

    /** The right is there or was there, and nothing is due. */
    static Maandrecht geen(Breuk verrekend) {
        return van("geen", verrekend, Breuk.NUL);
    }

    static Maandrecht band(String fase, Breuk verrekend, Breuk hoogste) {
        return new Maandrecht(fase, null, verrekend, Breuk.NUL, hoogste);
    }

    static Maandrecht onbekend(String fase) {
        return new Maandrecht(fase, null, null, null, null);
    }

    boolean isBekend() {
        return recht != null;
    }

    boolean isGeen() {
        return fase.equals("geen");
    }
}
