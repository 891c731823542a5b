package nl.uitkomst.inkomen;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.tijd.Periode;
import nl.uitkomst.verzoek.Inkomen;

/** Wages of which the caller gives the figure that counts; in euro per month. */
public record OpgegevenLoon(Inkomen opgave, Inkomenswet wet, Periode duur, Bedrag perMaand) implements Inkomensfeit {

    @Override
    public String pad() {
        return opgave.pad();
    }

    /** The wage is paid with the holiday allowance in it, or none is due on it. */
    public boolean allIn() {
        return opgave.vakantiebijslagInLoon();
    }

    /** It was earned before the right to WW arose. */
    public boolean bestondVoorRecht() {
        return opgave.bestondVoorRecht().of(false);
    }
}
