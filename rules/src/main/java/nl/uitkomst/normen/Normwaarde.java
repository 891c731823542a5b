package nl.uitkomst.normen;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.geld.Percentage;

/**
 * One value of a dated amount; it holds until the next one.
 *
 * @param vanaf    first day
 * @param bronnen  keys of {@code bronnen.yaml}
 * @param afgeleid computed here, not seen printed
 */
public record Normwaarde(LocalDate vanaf, BigDecimal waarde, List<String> bronnen, Zekerheid zekerheid, boolean afgeleid, String toelichting) {

    public Bedrag alsBedrag() {
        return Bedrag.euro(waarde);
    }

    public Percentage alsPercentage() {
        return new Percentage(waarde);
    }
}
