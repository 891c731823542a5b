package nl.uitkomst.samenloop;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Invoer;

/** What counts for the income requirement of the WIA in a month with a WW or ziekengeld beside it, in euro. */
public record Wiasamenloopeis(Wiamaandsamenloop maand, Bedrag bedrag) implements Conclusie {

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("samenloop-wia-2-eis", maand.recht(), maand.inkomen().doel(), maand.inkomen().maand(), maand.ander().recht().nummer());
    }

    @Override
    public Invoer invoer() {
        return Invoer.van("inkomen uit werk", maand.inkomen().voorEis());
    }
}
