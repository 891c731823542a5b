package nl.uitkomst.wia;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Invoer;

/** The income requirement in euro per month (WIA 60 lid 2). */
public record Inkomenseis(Inkomenseisstand stand, Bedrag bedrag) implements Conclusie {

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("inkomenseis-2", stand.periode().recht().nummer(), Doel.RECHT, stand.periode().recht().eersteMaand(),
                stand.periode().vanaf());
    }

    @Override
    public Invoer invoer() {
        return Invoer.van("resterende verdiencapaciteit", stand.resterende().waarde());
    }
}
