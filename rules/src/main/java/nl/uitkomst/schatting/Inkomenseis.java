package nl.uitkomst.schatting;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Invoer;

/** What somebody has to earn in a month after the loongerelateerde uitkering, to keep more than a vervolguitkering. */
public record Inkomenseis(Maandcapaciteit capaciteit, Bedrag bedrag) implements Conclusie {

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("schatting-8-inkomenseis", -1, Doel.RECHT, null, "maand");
    }

    @Override
    public Invoer invoer() {
        return Invoer.van("resterende verdiencapaciteit", capaciteit.bedrag());
    }
}
