package nl.uitkomst.schatting;

import nl.uitkomst.geld.Factor;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Invoer;

/** The hours in a week that count for the functions. */
public record Functieuren(DrieFuncties functies, Belastbaarheid belastbaarheid, Factor uren) implements Conclusie {

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("schatting-3-uren", -1, Doel.RECHT, null, "uren");
    }

    @Override
    public Invoer invoer() {
        return Invoer.van("kleinste functie", functies.kleinsteUren()).en("hoogstens", belastbaarheid.hoogsteUren());
    }

    @Override
    public String waarde() {
        return uren.toString();
    }
}
