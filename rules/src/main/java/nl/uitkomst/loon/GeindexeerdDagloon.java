package nl.uitkomst.loon;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Invoer;

/** The dagloon without maximum, revised to a half-year; in euro per day (WIA 14 lid 1). */
public record GeindexeerdDagloon(Dagloonopgave opgave, Bedrag bedrag) implements Conclusie {

    public Bedrag maximumdagloon() {
        return opgave.maximumdagloon();
    }

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("dagloon-1-geindexeerd", opgave.recht(), Doel.RECHT, opgave.vanaf(), "");
    }

    @Override
    public Invoer invoer() {
        return Invoer.van("dagloon", opgave.dagloon()).en("peildatum", opgave.peildatum()).en("index", opgave.index());
    }
}
