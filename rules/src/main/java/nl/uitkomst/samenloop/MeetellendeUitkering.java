package nl.uitkomst.samenloop;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Invoer;

/** What counts of one benefit for the law of another, in euro per month. */
public record MeetellendeUitkering(Uitkeringsmaand uitkering, Bedrag bedrag) implements Conclusie {

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("samenloop-uitkering", uitkering.recht(), uitkering.doel(), uitkering.maand(), uitkering.voor());
    }

    @Override
    public Invoer invoer() {
        return Invoer.van("uitkering", uitkering.bedrag());
    }
}
