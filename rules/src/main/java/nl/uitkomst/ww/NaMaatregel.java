package nl.uitkomst.ww;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.recht.Invoer;
import nl.uitkomst.uitkering.Deel;
import nl.uitkomst.uitkering.Maandbedrag;

/** The WW after a whole or half refusal, over all days with right in the month; in euro (WW 27 lid 1). */
public record NaMaatregel(Wwbedrag vervangt, Bedrag bedrag) implements Maandbedrag {

    @Override
    public Deel deel() {
        return vervangt.deel();
    }

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("maand-3-maatregel", deel().recht(), deel().doel(), deel().maand(), deel().sleutel());
    }

    @Override
    public Invoer invoer() {
        return Invoer.van("uitkering", vervangt.bedrag()).en("maandloon", vervangt.ww().maandloon());
    }
}
