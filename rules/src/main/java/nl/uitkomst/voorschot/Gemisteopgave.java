package nl.uitkomst.voorschot;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.recht.Invoer;

/**
 * What is known of the WW that was missed through somebody's own fault, beside the income that was left out of the advance.
 *
 * @param deel   X; null where that is not known
 * @param gemist M; null where that is not known
 */
public record Gemisteopgave(Afrekening afrekening, Bedrag deel, Bedrag gemist) {

    /** What is recovered; where something is not known, at least. */
    public Bedrag terug() {
        return Bedrag.laagste(afrekening.teVeel(), (deel == null ? Bedrag.NUL : deel).plus(gemist == null ? Bedrag.NUL : gemist));
    }

    public boolean allesTerug() {
        return terug().equals(afrekening.teVeel());
    }

    public boolean nietsTerug() {
        return compleet() && terug().isNul();
    }

    public boolean ietsTerug() {
        return compleet() && !allesTerug() && !nietsTerug();
    }

    private boolean compleet() {
        return deel != null && gemist != null;
    }

    public Invoer invoer() {
        Invoer invoer = Invoer.van("O", afrekening.teVeel());
        if (deel != null) {
            invoer = invoer.en("X", deel);
        }
        return gemist == null ? invoer : invoer.en("M", gemist);
    }
}
