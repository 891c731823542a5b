package nl.uitkomst.recht;

import java.time.LocalDate;

/**
 * A statute or decree.
 *
 * @param code  the short name used in rule files, such as {@code WIA}
 * @param bwbId its number in the Basiswettenbestand
 * @param tekst the day of the consolidated text that links point to
 */
public record Wet(String code, String naam, String bwbId, LocalDate tekst) {
}
