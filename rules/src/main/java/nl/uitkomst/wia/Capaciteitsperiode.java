package nl.uitkomst.wia;

import java.time.LocalDate;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.tijd.Kalendermaanden;
import nl.uitkomst.uitkering.Recht;
import nl.uitkomst.verzoek.Gegeven;

/**
 * A row of days with one earning capacity: following assessments with the same capacity are one row.
 *
 * @param volgnummer 0 for the first row of the right
 * @param totEnMet   day before the next row; null for the last row
 * @param volledig   able to earn at most 20% of the maatman per hour
 * @param resterende resterende verdiencapaciteit in euro per month
 */
public record Capaciteitsperiode(Recht recht, int volgnummer, LocalDate vanaf, LocalDate totEnMet, boolean volledig,
        Gegeven<Bedrag> resterende) {

    public int vorigNummer() {
        return volgnummer - 1;
    }

    public boolean eerste() {
        return volgnummer == 0;
    }

    /** First day after two whole calendar months. */
    public LocalDate dagNaTweeKalendermaanden() {
        return Kalendermaanden.dagNa(2, vanaf);
    }

    public boolean duurtTweeKalendermaanden() {
        return totEnMet == null || !totEnMet.isBefore(dagNaTweeKalendermaanden().minusDays(1));
    }

    /** First day after 24 whole calendar months (WIA 60 lid 3). */
    public LocalDate dagNa24Kalendermaanden() {
        return Kalendermaanden.dagNa(24, vanaf);
    }
}
