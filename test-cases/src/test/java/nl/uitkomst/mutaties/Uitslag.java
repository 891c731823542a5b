package nl.uitkomst.mutaties;

/**
 * What became of a fault.
 *
 * @param wet          the statute or policy
 * @param gevondenDoor the case that noticed it, or null
 * @param doorControle whether another check of the build notices it: that of places in the law, or the table of every combination of answers
 * @param reden        why it cannot change any answer, or null
 */
record Uitslag(Fout fout, String wet, String gevondenDoor, boolean doorControle, String reden) {

    boolean gevonden() {
        return gevondenDoor != null || doorControle;
    }

    /** Counts in the share that is noticed. */
    boolean telt() {
        return reden == null;
    }

    boolean overleeft() {
        return telt() && !gevonden();
    }
}
