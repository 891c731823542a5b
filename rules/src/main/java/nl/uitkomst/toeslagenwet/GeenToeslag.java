package nl.uitkomst.toeslagenwet;

import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Invoer;

/** There is no right to a supplement in a month, for this reason. */
public record GeenToeslag(Toeslagmaand maand, Reden reden) implements Conclusie {

    /** Which rule excludes it. */
    public enum Reden { GEEN_UITKERING, GEWEIGERD, ONDER_18, BIJ_OUDERS, AOW, JONGE_PARTNER }

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("maand-1-geen-toeslag", maand.recht().nummer(), Doel.RECHT, maand.maand(), reden);
    }

    @Override
    public Invoer invoer() {
        return maand.leeftijd() == null ? Invoer.LEEG : Invoer.van("leeftijd", maand.leeftijd());
    }

    @Override
    public String waarde() {
        return "geen recht";
    }
}
