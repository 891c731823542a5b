package nl.uitkomst.inkomen;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.tijd.Periode;
import nl.uitkomst.verzoek.Inkomen;

/** The income on which the advance rests, in euro per month; it counts as a wage. */
public record Schatting(String pad, Inkomenswet wet, Periode duur, Bedrag perMaand) implements Inkomensfeit {

    @Override
    public Inkomen opgave() {
        return null;
    }
}
