package nl.uitkomst.inkomen;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.geld.Percentage;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.tijd.Periode;
import nl.uitkomst.verzoek.Inkomen;

/**
 * The month in which the holiday allowance over a gross wage is paid out.
 *
 * @param brutoloon in euro per month
 * @param maanden   how many of the twelve months before it this wage covers
 */
public record Vakantiegeldmaand(Inkomen opgave, Inkomenswet wet, Maand maand, Bedrag brutoloon, Percentage vakantiebijslag, int maanden)
        implements Inkomensfeit {

    @Override
    public String pad() {
        return opgave.pad() + "/vakantiebijslagUitbetaaldIn/" + maand;
    }

    @Override
    public Periode duur() {
        return new Periode(maand, maand);
    }

    /** It was earned before the right to WW arose. */
    public boolean bestondVoorRecht() {
        return opgave.bestondVoorRecht().of(false);
    }
}
