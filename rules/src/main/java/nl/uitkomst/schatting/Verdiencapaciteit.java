package nl.uitkomst.schatting;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.geld.Factor;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Invoer;

/**
 * What somebody can still earn, spread over the hours of the maatman.
 *
 * @param loon   the wage per hour it is computed from
 * @param uren   the hours in a week
 * @param bedrag euro per hour of the maatman
 */
public record Verdiencapaciteit(Methode methode, Maatman maatman, Bedrag loon, Factor uren, Bedrag bedrag) implements Conclusie {

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("schatting-5-capaciteit", -1, Doel.RECHT, null, methode);
    }

    @Override
    public Invoer invoer() {
        return Invoer.van("loon", loon).en("uren", uren).en("maatmanuren", maatman.urenPerWeek());
    }
}
