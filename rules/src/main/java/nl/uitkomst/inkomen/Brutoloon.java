package nl.uitkomst.inkomen;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.geld.Percentage;
import nl.uitkomst.tijd.Periode;
import nl.uitkomst.verzoek.Inkomen;

/** The gross wage of the payslip in euro per month, without holiday allowance. */
public record Brutoloon(Inkomen opgave, Inkomenswet wet, Periode duur, Bedrag brutoloon, Percentage vakantiebijslag) implements Inkomensfeit {

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
