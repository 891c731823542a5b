package nl.uitkomst.uitkering;

import java.time.LocalDate;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Invoer;
import nl.uitkomst.recht.Vervulling;

/**
 * A condition that the law makes for what a conclusion says will happen, beside those the rule itself tests: so that a reader sees on what the end
 * of a right, a call or a revival still hangs.
 *
 * @param gebeurtenis what it is a condition for
 * @param soort       which condition
 * @param invoer      dates or amounts that the condition speaks of
 */
public record Gebeurtenisvoorwaarde(Conclusie gebeurtenis, Voorwaardesoort soort, Vervulling vervulling, Invoer invoer) implements Conclusie {

    public static Gebeurtenisvoorwaarde voldaan(Conclusie gebeurtenis, Voorwaardesoort soort) {
        return new Gebeurtenisvoorwaarde(gebeurtenis, soort, Vervulling.VOLDAAN, Invoer.LEEG);
    }

    /** Met, by a day that the condition names. */
    public static Gebeurtenisvoorwaarde voldaan(Conclusie gebeurtenis, Voorwaardesoort soort, LocalDate totEnMet) {
        return new Gebeurtenisvoorwaarde(gebeurtenis, soort, Vervulling.VOLDAAN, Invoer.van("totEnMet", totEnMet));
    }

    /** For a person to judge, or a fact that no request holds. */
    public static Gebeurtenisvoorwaarde onbekend(Conclusie gebeurtenis, Voorwaardesoort soort) {
        return new Gebeurtenisvoorwaarde(gebeurtenis, soort, Vervulling.ONBEKEND, Invoer.LEEG);
    }

    @Override
    public Onderwerp onderwerp() {
        Onderwerp waarvan = gebeurtenis.onderwerp();
        return new Onderwerp("voorwaarde-" + waarvan.soort(), waarvan.recht(), waarvan.doel(), waarvan.maand(), waarvan.deel() + " " + soort);
    }
}
