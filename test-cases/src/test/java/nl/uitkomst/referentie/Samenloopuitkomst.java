package nl.uitkomst.referentie;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/** The outcome of a {@link Samenloopsituatie} per month and per right, in reported figures with two decimals. */
public record Samenloopuitkomst(List<Post> posten, List<Afrekening> afrekeningen) {

    enum Zekerheid { BEKEND, BANDBREEDTE, ONBEKEND }

    /**
     * What a right gives in (a part of) a month.
     *
     * @param recht            null with a band and when it is not known, like all that rests on it
     * @param verrekendInkomen null with a supplement
     * @param voorschot        null where there are no advances
     */
    record Post(YearMonth maand, String soort, String fase, String variant, Zekerheid zekerheid, BigDecimal recht,
                BigDecimal laagste, BigDecimal hoogste, BigDecimal verrekendInkomen, BigDecimal vakantiebijslag,
                BigDecimal betaling, BigDecimal voorschot, BigDecimal verschil) {
    }

    /** The settlement of a cycle; the amounts are null when a month of it is not known. */
    record Afrekening(String soort, YearMonth van, YearMonth totEnMet, BigDecimal voorschot, BigDecimal recht,
                      BigDecimal saldo, BigDecimal nabetaling, BigDecimal terugvordering) {
    }
}
