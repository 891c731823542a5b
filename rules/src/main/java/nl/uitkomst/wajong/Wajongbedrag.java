package nl.uitkomst.wajong;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Invoer;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.uitkering.Deel;
import nl.uitkomst.uitkering.Maandbedrag;

/**
 * The Wajong by its formula, over a whole month in euro; the garantiebedrag and a raise can still follow.
 *
 * @param grondslag what it rests on directly, where that is a conclusion: the two amounts under loondispensatie; else null
 */
public record Wajongbedrag(Wajongdeel wajong, Conclusie grondslag, Bedrag bedrag) implements Maandbedrag {

    @Override
    public Deel deel() {
        return wajong.deel();
    }

    @Override
    public Conclusie grond() {
        return grondslag;
    }

    public Maand maand() {
        return deel().maand();
    }

    public boolean zonderInkomen() {
        return wajong.i().isNul();
    }

    /** It must still be compared with a garantiebedrag. */
    public boolean metGarantie() {
        return wajong.garantie();
    }

    /** The raise for need of help still follows. */
    public boolean nogTeVerhogen() {
        return wajong.hulpbehoevend();
    }

    @Override
    public boolean klaarVoorDeel() {
        return !metGarantie() && !nogTeVerhogen();
    }

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("maand-3-hoogte", deel().recht(), deel().doel(), deel().maand(), deel().dagen().van());
    }

    @Override
    public Invoer invoer() {
        return grondslag != null ? grondslag.invoer() : Invoer.van("G", wajong.g()).en("I", wajong.i());
    }
}
