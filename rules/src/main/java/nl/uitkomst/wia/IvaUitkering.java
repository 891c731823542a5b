package nl.uitkomst.wia;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Invoer;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.uitkering.Deel;

/** The IVA-uitkering of a whole month before income is deducted, in euro (WIA 51). */
public record IvaUitkering(IvaDeel iva, Bedrag bedrag) implements Conclusie {

    @Override
    public Onderwerp onderwerp() {
        Deel deel = iva.deel();
        return new Onderwerp("maand-1-iva", deel.recht(), deel.doel(), deel.maand(), deel.dagen().van());
    }

    @Override
    public Maand maandTotEnMet() {
        return iva.deel().reeksTotEnMet();
    }

    @Override
    public Invoer invoer() {
        return Invoer.van("maandloon", iva.maandloon());
    }
}
