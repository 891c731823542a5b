package nl.uitkomst.referentie;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * The outcome per month, in reported figures with two decimals.
 *
 * @param eindeRecht first day without the right, or null when it does not end as far as is known; equal to or before
 *                   the starting day when there is no right at all
 * @param naLoongerelateerd first day after the loongerelateerde uitkering, null with an IVA
 */
public record ReferentieAntwoord(LocalDate eindeRecht, LocalDate naLoongerelateerd, List<Maand> maanden,
                                 List<Afrekening> afrekeningen) {

    public record Maand(YearMonth maand, List<Post> posten) {
    }

    /**
     * What a right gives in (a part of) a month. {@code variant} is null except with {@code loonaanvulling};
     * {@code voorschot} and {@code verschil} are null without an advance. With {@code fase} "geen" nothing is due
     * and an advance was paid all the same.
     */
    public record Post(String fase, String variant, BigDecimal recht, BigDecimal verrekendInkomen,
                       BigDecimal vakantiebijslag, BigDecimal betaling, BigDecimal voorschot, BigDecimal verschil) {
    }

    public record Afrekening(YearMonth van, YearMonth totEnMet, BigDecimal voorschot, BigDecimal recht,
                             BigDecimal saldo, BigDecimal nabetaling, BigDecimal terugvordering) {
    }
}
