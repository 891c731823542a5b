package nl.uitkomst.toeslagenwet;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Invoer;

/** All income that the social minimum is compared with, in euro per month (TW 6). */
public record Toeslaginkomen(Vrijlating vrijlating, Bedrag bedrag) implements Conclusie {

    public Toeslagberekening berekening() {
        return vrijlating.berekening();
    }

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("maand-3-inkomen", berekening().deel().recht(), Doel.RECHT, berekening().deel().maand(), "");
    }

    @Override
    public Invoer invoer() {
        return Invoer.van("uitkering", berekening().uitkering()).en("inkomen uit arbeid", berekening().werk())
                .en("vrijlating", vrijlating.bedrag()).en("overig inkomen", berekening().overig());
    }
}
