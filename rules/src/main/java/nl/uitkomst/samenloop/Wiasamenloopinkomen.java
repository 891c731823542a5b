package nl.uitkomst.samenloop;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Invoer;

/** What the WIA sets off in a month with a WW or ziekengeld beside it, in euro. */
public record Wiasamenloopinkomen(Wiamaandsamenloop maand, Bedrag bedrag) implements Conclusie {

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("samenloop-wia-1-aftrek", maand.recht(), maand.inkomen().doel(), maand.inkomen().maand(), maand.ander().recht().nummer());
    }

    @Override
    public Invoer invoer() {
        return Invoer.van("maandloon van de andere uitkering", maand.maandloonAnder()).en("loon boven dat maandloon", maand.meerdere())
                .en("overig inkomen", maand.overigInkomen());
    }
}
