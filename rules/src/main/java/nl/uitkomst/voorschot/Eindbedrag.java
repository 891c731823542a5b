package nl.uitkomst.voorschot;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.geld.Factor;
import nl.uitkomst.geld.Percentage;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Invoer;

/** What becomes of the amount that was overpaid. */
public record Eindbedrag(Soort soort, Bedrag bedrag, Invoer invoer) implements Conclusie {

    /** Recovered before a reduction; waived; recovered after the reduction. */
    public enum Soort { TERUG, KWIJT, NA_MATIGING }

    /** What is left after a reduction, rounded to the cent: it is what somebody pays. */
    public Bedrag naAftrek(Percentage matiging) {
        return bedrag.maal(Factor.EEN.min(matiging.alsFactor())).afgerond();
    }

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("slotsom", -1, Doel.RECHT, null, soort);
    }
}
