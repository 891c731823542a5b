package nl.uitkomst.ww;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Invoer;
import nl.uitkomst.tijd.Maand;

/** The maandloon of one calendar month, in euro: A in WW 47 lid 1 (WW 1b lid 2). */
public record Wwmaandloon(Wwmaand maand, Bedrag bedrag) implements Conclusie {

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("maand-1-ww-1-maandloon", maand.recht().nummer(), maand.doel(), maand.maand(), maand.dagen());
    }

    @Override
    public Maand maandTotEnMet() {
        return maand.reeksTotEnMet();
    }

    @Override
    public Invoer invoer() {
        Invoer invoer = Invoer.van("dagloon", maand.loon().dagloon().bedrag());
        return maand.gebroken() ? invoer.en("werkdagen", maand.werkdagen()) : invoer;
    }
}
