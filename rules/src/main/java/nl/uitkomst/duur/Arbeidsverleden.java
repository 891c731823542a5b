package nl.uitkomst.duur;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.uitkomst.uitkering.Recht;

/**
 * Years of work before and after 1 January 2016, in quarters, and what shortens the duration.
 *
 * @param ivaMaanden months of IVA directly before
 * @param wwMaanden  months of WW received (WIA 59 lid 6)
 */
public record Arbeidsverleden(Recht recht, BigDecimal voor2016, BigDecimal vanaf2016, int ivaMaanden, int wwMaanden) {

    public int heleJarenVoor2016() {
        return voor2016.setScale(0, RoundingMode.FLOOR).intValueExact();
    }

    /** The years after 2015 with the part of a year before 2016 added to them, in quarters. */
    public BigDecimal jarenNa2015MetRest() {
        return vanaf2016.add(voor2016.subtract(voor2016.setScale(0, RoundingMode.FLOOR)));
    }
}
