package nl.uitkomst.mutaties;

/**
 * One thing wrong in one rule, or in one dated amount.
 *
 * @param regel         id of the rule, or code of the amount
 * @param bestand       the file it stands in
 * @param was           the part as it stands
 * @param wordt         the same with the fault; empty where it falls away
 * @param keer          tells apart what reads the same in two places of a rule; counts from one
 * @param drl           the body of the rule with the fault, from {@code when} to {@code end}; null where only metadata, an amount or the whole rule
 *                      changes
 * @param inVoorwaarden whether it may fire otherwise than the rule; if not, it only concludes something else
 */
record Fout(String regel, String bestand, Foutsoort soort, String was, String wordt, int keer, String drl, boolean inVoorwaarden) {

    Fout(String regel, String bestand, Foutsoort soort, String was, String wordt) {
        this(regel, bestand, soort, was, wordt, 1, null, false);
    }

    /** Names the fault, in the report and in the list of those that change nothing. */
    String sleutel() {
        return regel + ": " + was + " → " + (wordt.isEmpty() ? "weg" : wordt) + (keer > 1 ? " (" + keer + "e)" : "");
    }

    Fout metKeer(int andere) {
        return new Fout(regel, bestand, soort, was, wordt, andere, drl, inVoorwaarden);
    }
}
