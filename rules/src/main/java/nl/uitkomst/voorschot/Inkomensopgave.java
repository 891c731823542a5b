package nl.uitkomst.voorschot;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.recht.Invoer;

/**
 * What is known of the income that was left out of the advance.
 *
 * @param deel        X: what it would have cut from the advance; null where that is not known
 * @param gelijk      whether the dagloon and the percentage were as in the advance in every month; not known counts as no
 * @param fase        null where that is not known
 * @param wwElkeMaand whether there is a WW in every month of the advance
 */
public record Inkomensopgave(Afrekening afrekening, Bedrag deel, boolean gelijk, DefinitieveFase fase, boolean wwElkeMaand) {

    public boolean deelBekend() {
        return deel != null;
    }

    /** What is left to waive; where X is not known, at most. */
    public Bedrag kwijt() {
        return afrekening.zonderMaatregel().min(deel == null ? Bedrag.NUL : deel).tenMinsteNul();
    }

    /** Nothing can be waived, whatever else is known. */
    public boolean nietsKwijt() {
        return kwijt().isNul();
    }

    public boolean allesKwijt() {
        return deelBekend() && kwijt().equals(afrekening.teVeel());
    }

    public boolean ietsKwijt() {
        return deelBekend() && !nietsKwijt() && !allesKwijt();
    }

    /** X is not known and could leave something to waive. */
    public boolean open() {
        return !deelBekend() && !nietsKwijt();
    }

    public Invoer invoer() {
        Invoer zonderDeel = Invoer.van("O", afrekening.teVeel()).en("Z", afrekening.zonderMaatregel());
        return deel == null ? zonderDeel : zonderDeel.en("X", deel);
    }
}
