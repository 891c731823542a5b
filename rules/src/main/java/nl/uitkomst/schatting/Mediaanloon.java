package nl.uitkomst.schatting;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Invoer;

/** The wage per hour of the middle one of three functions. */
public record Mediaanloon(DrieFuncties functies, Bedrag bedrag) implements Conclusie {

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("schatting-3-mediaan", -1, Doel.RECHT, null, "loon");
    }

    @Override
    public Invoer invoer() {
        return Invoer.van("functies", functies.waarde());
    }
}
