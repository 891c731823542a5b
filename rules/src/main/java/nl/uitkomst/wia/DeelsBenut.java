package nl.uitkomst.wia;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Invoer;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.uitkering.Deel;

/**
 * The three amounts that article 61 lid 4 and 5 weigh against each other, of a whole month; in euro.
 *
 * @param lid4    0,7 × (E − F × G/H)
 * @param bodem   uitkeringspercentage × the lower of minimumloon and maandloon
 * @param plafond 0,7 × (A − B × C/D), the most that the floor can give
 */
public record DeelsBenut(Fase fase, Bedrag lid4, Bedrag bodem, Bedrag plafond) implements Conclusie {

    @Override
    public Onderwerp onderwerp() {
        Deel deel = fase.deel().deel();
        return new Onderwerp("maand-1b-deels-benut", deel.recht(), deel.doel(), deel.maand(), deel.dagen().van());
    }

    @Override
    public Maand maandTotEnMet() {
        return fase.maandTotEnMet();
    }

    @Override
    public Invoer invoer() {
        return Invoer.van("0,7 × (E − F × G/H)", lid4).en("G × H", bodem).en("0,7 × (A − B × C/D)", plafond);
    }

    @Override
    public Bedrag bedrag() {
        return lid4;
    }
}
