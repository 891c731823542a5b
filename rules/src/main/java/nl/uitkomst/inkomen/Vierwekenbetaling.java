package nl.uitkomst.inkomen;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.tijd.Periode;
import nl.uitkomst.verzoek.Inkomen;

/** The whole wage of four weeks as it is paid, in the month in which those weeks end; in euro. */
public record Vierwekenbetaling(Inkomen opgave, Inkomenswet wet, String pad, Maand maand, Bedrag svLoon) implements Inkomensfeit {

    @Override
    public Periode duur() {
        return new Periode(maand, maand);
    }

    /** It was earned before the right to WW arose. */
    public boolean bestondVoorRecht() {
        return opgave.bestondVoorRecht().of(false);
    }
}
