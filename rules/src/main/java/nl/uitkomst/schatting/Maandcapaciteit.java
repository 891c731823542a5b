package nl.uitkomst.schatting;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Invoer;

/** What somebody can still earn in a month. */
public record Maandcapaciteit(Verdiencapaciteit perUur, Bedrag bedrag) implements Conclusie {

    public Methode methode() {
        return perUur.methode();
    }

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("schatting-6-maand", -1, Doel.RECHT, null, methode());
    }

    @Override
    public Invoer invoer() {
        return Invoer.van("loon", perUur.loon()).en("uren", perUur.uren());
    }
}
