package nl.uitkomst.wia;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.recht.Invoer;
import nl.uitkomst.uitkering.Deel;
import nl.uitkomst.uitkering.Maandbedrag;

/** The amount of a WGA-uitkering by the formula of its kind, of a whole month; in euro. */
public record WgaBedrag(Fase fase, Bedrag bedrag) implements Maandbedrag {

    @Override
    public Deel deel() {
        return fase.deel().deel();
    }

    public WgaDeel wga() {
        return fase.deel();
    }

    /** The raise for need of help still follows; a formula without income knows no order of raising and deducting. */
    public boolean nogTeVerhogen() {
        return wga().hulpbehoevend() && wga().volledig()
                && (wga().verhogenNaAftrek() || fase.soort() == Fase.Soort.VERVOLG || fase.soort() == Fase.Soort.DEELS_BENUT);
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
        WgaDeel deel = fase.deel();
        return switch (fase.soort()) {
            case LOONGERELATEERD, VOLLEDIG_BENUT -> Invoer.van("A", deel.maandloon()).en("B", deel.inkomenVoorAftrek())
                    .en("C", deel.basis().maandloon().dagloon().bedrag()).en("D", deel.basis().maandloon().dagloon().geindexeerd().bedrag());
            case DEELS_BENUT -> Invoer.van("E", deel.maandloon()).en("F", deel.overblijvendeVerdiencapaciteit())
                    .en("G", deel.basis().maandloon().dagloon().bedrag()).en("H", deel.basis().maandloon().dagloon().geindexeerd().bedrag());
            case VERVOLG -> Invoer.van("G", deel.uitkeringspercentage()).en("minimumloon", deel.minimumloon()).en("maandloon", deel.maandloon());
        };
    }
}
