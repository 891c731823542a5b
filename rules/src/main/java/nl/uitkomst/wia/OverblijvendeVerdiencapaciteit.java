package nl.uitkomst.wia;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Invoer;

/** The overblijvende verdiencapaciteit in euro per month (WIA 61 lid 3). */
public record OverblijvendeVerdiencapaciteit(Inkomenseis eis, Bedrag bedrag) implements Conclusie {

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("inkomenseis-3", eis.stand().periode().recht().nummer(), Doel.RECHT,
                eis.stand().periode().recht().eersteMaand(), eis.stand().periode().vanaf());
    }

    @Override
    public Invoer invoer() {
        return Invoer.van("inkomenseis", eis.bedrag());
    }
}
