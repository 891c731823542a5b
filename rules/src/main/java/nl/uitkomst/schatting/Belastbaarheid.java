package nl.uitkomst.schatting;

import nl.uitkomst.geld.Factor;
import nl.uitkomst.verzoek.Keuzes.PlafondMediaanloon;

/**
 * How many hours somebody can work.
 *
 * @param urenbeperking what a doctor allows in a week; null where there is no such limit
 * @param lezing        whether the wage of the functions is capped without such a limit
 */
public record Belastbaarheid(Maatman maatman, Factor urenbeperking, PlafondMediaanloon lezing) {

    /** Fewer hours than the maatman, for medical reasons. */
    public boolean beperkt() {
        return urenbeperking != null && urenbeperking.compareTo(maatman.urenPerWeek()) < 0;
    }

    public boolean altijdPlafond() {
        return lezing == PlafondMediaanloon.ALTIJD;
    }

    /** The hours of the maatman, or fewer where a doctor says so. */
    public Factor hoogsteUren() {
        return beperkt() ? urenbeperking : maatman.urenPerWeek();
    }
}
