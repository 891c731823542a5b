package nl.uitkomst.schatting;

import nl.uitkomst.geld.Factor;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Invoer;

/** The hours in a week that count for the functions. */
public record Functieuren(DrieFuncties functies, Belastbaarheid belastbaarheid, Factor uren) implements Conclusie {

    /** A doctor allows fewer hours than the smallest function has. */
    public boolean doorUrenbeperking() {
        return belastbaarheid.beperkt() && uren.compareTo(functies.kleinsteUren()) < 0;
    }

    public boolean minderDanMaatman() {
        return uren.compareTo(belastbaarheid.maatman().urenPerWeek()) < 0;
    }

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
