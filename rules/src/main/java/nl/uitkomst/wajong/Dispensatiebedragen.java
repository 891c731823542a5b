package nl.uitkomst.wajong;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Invoer;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.uitkering.Deel;

/**
 * The two amounts of which somebody with loondispensatie gets the higher, over a whole month in euro.
 *
 * @param formule  by the compensatiefactor
 * @param minstens what brings the income up to the wage without dispensation
 */
public record Dispensatiebedragen(Compensatiefactor compensatie, Bedrag formule, Bedrag minstens) implements Conclusie {

    public Wajongdeel wajong() {
        return compensatie.wajong();
    }

    public boolean formuleIsHoger() {
        return formule.compareTo(minstens) >= 0;
    }

    @Override
    public Onderwerp onderwerp() {
        Deel deel = wajong().deel();
        return new Onderwerp("maand-2-dispensatie", deel.recht(), deel.doel(), deel.maand(), deel.dagen().van());
    }

    @Override
    public Maand maandTotEnMet() {
        return wajong().deel().reeksTotEnMet();
    }

    @Override
    public Invoer invoer() {
        return Invoer.van("G", wajong().g()).en("CF", compensatie.factor()).en("loon met loondispensatie", wajong().loonMetDispensatie())
                .en("overig inkomen", wajong().overigInkomen()).en("volgens de formule", formule).en("ten minste", minstens);
    }

    @Override
    public String waarde() {
        return formule.afgerond() + " of " + minstens.afgerond();
    }
}
