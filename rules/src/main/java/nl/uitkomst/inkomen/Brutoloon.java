package nl.uitkomst.inkomen;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.geld.Percentage;
import nl.uitkomst.tijd.Periode;
import nl.uitkomst.verzoek.Inkomen;

/** The gross wage of the payslip in euro per month, without holiday allowance. */
public record Brutoloon(Inkomen opgave, Periode duur, Bedrag brutoloon, Percentage vakantiebijslag) implements Inkomensfeit {

    @Override
    public String pad() {
        return opgave.pad();
    }
}
