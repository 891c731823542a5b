package nl.uitkomst.berekening;

import java.time.LocalDate;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.verzoek.Uitkering;

/**
 * The span of a right.
 *
 * @param begin            first day with right; null where it is not known
 * @param eersteDagZonder  first day without right; null where it does not end in the period
 * @param einde            the conclusion that ends it; null where it does not end
 */
public record Levensloop(Uitkering opgave, LocalDate begin, LocalDate eersteDagZonder, Conclusie einde) {
}
