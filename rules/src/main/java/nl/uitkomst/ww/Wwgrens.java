package nl.uitkomst.ww;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.geld.Factor;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Invoer;
import nl.uitkomst.tijd.Maand;

/** 87.5% of the maandloon of a month, in euro; income above it ends the right (WW 20 lid 1 under c). */
public record Wwgrens(Wwinkomen inkomen, Bedrag bedrag) implements Conclusie {

    public Wwmaand wwmaand() {
        return inkomen.maand();
    }

    public Maand maand() {
        return wwmaand().maand();
    }

    public Doel doel() {
        return wwmaand().doel();
    }

    /** Dagloon over dagloon without maximum: C/D. */
    public Factor dagloonverhouding() {
        return wwmaand().loon().dagloon().verhouding();
    }

    /** B × C/D is more than the limit; exactly the limit is not. */
    public boolean inkomenErboven() {
        return inkomen.bedrag().maal(dagloonverhouding()).compareTo(bedrag) > 0;
    }

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("maand-1-ww-4-grens", wwmaand().recht().nummer(), doel(), maand(), wwmaand().dagen());
    }

    @Override
    public Maand maandTotEnMet() {
        return wwmaand().reeksTotEnMet();
    }

    @Override
    public Invoer invoer() {
        return Invoer.van("maandloon", inkomen.maandloon().bedrag()).en("B", inkomen.bedrag())
                .en("C", wwmaand().loon().dagloon().bedrag()).en("D", wwmaand().loon().dagloon().geindexeerd().bedrag());
    }
}
