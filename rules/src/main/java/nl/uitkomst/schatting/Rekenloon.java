package nl.uitkomst.schatting;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Invoer;

/** The wage per hour of the functions that the estimate works with, capped or not. */
public record Rekenloon(Mediaanloon mediaan, Belastbaarheid belastbaarheid, Bedrag bedrag) implements Conclusie {

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("schatting-4-rekenloon", -1, Doel.RECHT, null, "loon");
    }

    @Override
    public Invoer invoer() {
        return Invoer.van("mediaanloon", mediaan.bedrag()).en("maatmanloon", belastbaarheid.maatman().loonPerUur());
    }
}
