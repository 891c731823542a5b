package nl.uitkomst.schatting;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Invoer;

/** The wage per hour of the functions that the estimate works with, capped or not. */
public record Rekenloon(Mediaanloon mediaan, Belastbaarheid belastbaarheid, Bedrag bedrag) implements Conclusie {

    /** The functions pay more than the maatman earns, and no doctor limits the hours: whether there is a cap is not settled. */
    public boolean plafondOpen() {
        return !belastbaarheid.beperkt() && mediaan.bedrag().compareTo(belastbaarheid.maatman().loonPerUur()) > 0;
    }

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("schatting-4-rekenloon", -1, Doel.RECHT, null, "loon");
    }

    @Override
    public Invoer invoer() {
        return Invoer.van("mediaanloon", mediaan.bedrag()).en("maatmanloon", belastbaarheid.maatman().loonPerUur());
    }
}
