package nl.uitkomst.inkomen;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.tijd.Periode;
import nl.uitkomst.verzoek.Inkomen;

/** Wages of which the caller gives the figure that counts; in euro per month. */
public record OpgegevenLoon(Inkomen opgave, Periode duur, Bedrag perMaand) implements Inkomensfeit {

    @Override
    public String pad() {
        return opgave.pad();
    }
}
