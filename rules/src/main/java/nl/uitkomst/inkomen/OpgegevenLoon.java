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

    /** It is not left out of account as work that was there before the right (AIB 3:5 lid 3, 3:2 lid 4 onder b). */
    public boolean teltMee() {
        return !anderWerkVoorZiekte() && !(wet == Inkomenswet.WW && bestondVoorRecht());
    }
}
