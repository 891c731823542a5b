package nl.uitkomst.toeslagenwet;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Invoer;

/**
 * The part of the income from work that is left out of account, in euro per month (TW 7).
 *
 * @param grenzen   null where nothing is left out of account
 * @param begrensd  the maximum of lid 2 has been looked at
 */
public record Vrijlating(Toeslagberekening berekening, Vrijlatingsgrenzen grenzen, Bedrag bedrag, boolean begrensd) implements Conclusie {

    public boolean bovenMaximum() {
        return bedrag.compareTo(grenzen.vijftienProcent()) > 0;
    }

    public boolean bovenInkomen() {
        return bedrag.compareTo(berekening.werk()) > 0;
    }

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("maand-2-vrijlating-" + (begrensd ? "3" : "2"), berekening.deel().recht(), Doel.RECHT, berekening.deel().maand(), "");
    }

    @Override
    public Invoer invoer() {
        return Invoer.van("inkomen uit arbeid", berekening.werk());
    }
}
