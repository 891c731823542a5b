package nl.uitkomst.wia;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Invoer;
import nl.uitkomst.uitkering.Deel;
import nl.uitkomst.uitkering.Maandbedrag;

/**
 * The IVA-uitkering of a whole month after income has been deducted, in euro (WIA 52 lid 1).
 *
 * @param uitkering the benefit it is deducted from
 */
public record IvaBedrag(IvaDeel iva, Conclusie uitkering, Bedrag bedrag) implements Maandbedrag {

    @Override
    public Deel deel() {
        return iva.deel();
    }

    @Override
    public Conclusie grond() {
        return uitkering;
    }

    /** The raise for need of help still follows. */
    public boolean nogTeVerhogen() {
        return iva.hulpbehoevend() && iva.verhogenNaAftrek();
    }

    @Override
    public boolean klaarVoorDeel() {
        return !nogTeVerhogen();
    }

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("maand-2-hoogte", deel().recht(), deel().doel(), deel().maand(), deel().dagen().van());
    }

    @Override
    public Invoer invoer() {
        return Invoer.van("uitkering", uitkering.bedrag()).en("A", iva.inkomenVoorAftrek())
                .en("B", iva.basis().maandloon().dagloon().bedrag()).en("C", iva.basis().maandloon().dagloon().geindexeerd().bedrag());
    }
}
