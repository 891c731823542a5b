package nl.uitkomst.dwangsom;

import java.time.LocalDate;
import nl.uitkomst.recht.Invoer;
import nl.uitkomst.verzoek.Keuzes.LaatsteDwangsomdag;

/**
 * Up to which day is counted: the decision, or the day that is asked about where that comes first.
 *
 * @param besluit   day on which the decision was made known; null where there is none
 * @param peildatum null where none was given
 * @param lezing    whether the day of the decision counts
 */
public record Teldag(LocalDate besluit, LocalDate peildatum, LaatsteDwangsomdag lezing) {

    /** There was a decision on the day that is asked about. */
    public boolean isBeslist() {
        return besluit != null && (peildatum == null || !besluit.isAfter(peildatum));
    }

    /** A day is asked about on which there was no decision yet. */
    public boolean isPeildag() {
        return peildatum != null && !isBeslist();
    }

    public boolean isBekend() {
        return isBeslist() || isPeildag();
    }

    public LocalDate dag() {
        return isBeslist() ? besluit : peildatum;
    }

    public Invoer tot(LocalDate einde) {
        return Invoer.van("dag", dag()).en("einde", einde);
    }
}
