package nl.uitkomst.voorschot;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Invoer;

/** One amount of the settlement of the whole advance or of a month. */
public record Vakbedrag(Afrekenvak vak, Soort soort, Bedrag bedrag, Invoer invoer) implements Conclusie {

    /** The amounts there are. */
    public enum Soort { VERREKEND, NABETALING, TE_VEEL, TE_VEEL_ZONDER_MAATREGEL }

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("afrekening", -1, Doel.RECHT, vak.maand(), soort);
    }
}
