package nl.uitkomst.ww;

import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Invoer;
import nl.uitkomst.tijd.Maand;

/** A month in which income above 87.5% of the maandloon ends the right, from its first day (WW 20 lid 1 under c). */
public record Onderbreking(Wwgrens grens) implements Conclusie {

    public Maand maand() {
        return grens.maand();
    }

    public Doel doel() {
        return grens.doel();
    }

    public int recht() {
        return grens.wwmaand().recht().nummer();
    }

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("maand-1-ww-5-onderbreking", recht(), doel(), maand(), grens.wwmaand().dagen());
    }

    @Override
    public Invoer invoer() {
        return Invoer.van("inkomen", grens.inkomen().bedrag()).en("grens", grens.bedrag());
    }

    @Override
    public String waarde() {
        return maand().eersteDag().toString();
    }
}
