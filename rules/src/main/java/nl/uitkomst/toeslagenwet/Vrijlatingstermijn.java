package nl.uitkomst.toeslagenwet;

import java.time.LocalDate;
import nl.uitkomst.tijd.Maand;

/**
 * The days that decide how long part of the income from work is left out of account (TW 7 lid 1, 3 and 4).
 *
 * @param maand       the month it is about
 * @param naTweeJaar  first day after two years of supplement; null where that does not matter
 * @param ouderVanaf  the day on which the person is 57 years and six months old; null where the date of birth is unknown
 * @param beginWw     first day of the WW beside it; null where there is none
 * @param beginZw     first day of the ziekengeld beside it; null where there is none
 */
public record Vrijlatingstermijn(Maand maand, LocalDate naTweeJaar, LocalDate ouderVanaf, LocalDate beginWw, LocalDate beginZw) {

    /** The two years are not over before the month is. */
    public boolean binnenTweeJaar() {
        return naTweeJaar == null ? !ouderWerkloos() : naTweeJaar.isAfter(maand.laatsteDag());
    }

    /** The two years end on a day inside the month, not on its first. */
    public boolean verlooptInMaand() {
        return naTweeJaar != null && naTweeJaar.isAfter(maand.eersteDag()) && !naTweeJaar.isAfter(maand.laatsteDag());
    }

    /** The WW began at the age of 57 years and six months or later. */
    public boolean ouderWerkloos() {
        return beginWw != null && ouderVanaf != null && !beginWw.isBefore(ouderVanaf);
    }

    /** The ziekengeld began before the two years were over. */
    public boolean ziekBinnenTweeJaar() {
        return beginZw != null && naTweeJaar != null && beginZw.isBefore(naTweeJaar);
    }
}
