package nl.uitkomst.dwangsom;

import java.time.LocalDate;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.verzoek.Keuzes.EersteDwangsomdag;

/**
 * The letter that says that UWV is late.
 *
 * @param ontvangen day on which UWV received it
 * @param tarief    the amounts of that day
 * @param lezing    which day is the first of the dwangsom
 */
public record Ingebrekestelling(LocalDate ontvangen, Tarief tarief, EersteDwangsomdag lezing) {

    /** Amounts per day, for each group of fourteen days. */
    public record Tarief(Bedrag eerste, Bedrag tweede, Bedrag derde) {
    }
}
