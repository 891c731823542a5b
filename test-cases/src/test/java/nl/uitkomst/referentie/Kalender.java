package nl.uitkomst.referentie;

import java.time.LocalDate;
import java.time.YearMonth;

/** Terms in months and counts of weekdays. */
final class Kalender {

    private Kalender() {
    }

    /** Weekdays (Monday to Friday) from {@code van} up to but not including {@code tot}. */
    static int weekdagen(LocalDate van, LocalDate tot) {
        return van.isBefore(tot) ? (int) (weekdagenTot(tot) - weekdagenTot(van)) : 0;
    }

    static int weekdagen(YearMonth maand) {
        return weekdagen(maand.atDay(1), maand.plusMonths(1).atDay(1));
    }

    /** Weekdays of the month from {@code van} up to but not including {@code tot}. */
    static int weekdagenIn(YearMonth maand, LocalDate van, LocalDate tot) {
        return weekdagen(laatste(maand.atDay(1), van), eerste(maand.plusMonths(1).atDay(1), tot));
    }

    /** Age in whole years; somebody born on 29 February has a birthday on 28 February in other years. */
    static int leeftijd(LocalDate geboren, LocalDate dag) {
        int jaren = dag.getYear() - geboren.getYear();
        return geboren.plusYears(jaren).isAfter(dag) ? jaren - 1 : jaren;
    }

    private static long weekdagenTot(LocalDate dag) {
        long sindsMaandag = dag.toEpochDay() + 3; // 1 January 1970 was a Thursday
        return Math.floorDiv(sindsMaandag, 7L) * 5 + Math.min(Math.floorMod(sindsMaandag, 7L), 5);
    }

    /**
     * First day after a term of whole months from {@code begin}. The last day of the term is the same date that many
     * months later less one day, or the last of the month when that date does not exist: a term of two months from
     * 31 December ends on 28 February.
     */
    static LocalDate naTermijn(LocalDate begin, int maanden) {
        LocalDate zelfdeDag = begin.plusMonths(maanden);
        return zelfdeDag.getDayOfMonth() == begin.getDayOfMonth() ? zelfdeDag : zelfdeDag.plusDays(1);
    }

    /** First day after a number of calendar months; a month that has begun already does not count. */
    static LocalDate naKalendermaanden(LocalDate begin, int maanden) {
        return eersteHeleMaand(begin).plusMonths(maanden).atDay(1);
    }

    static YearMonth eersteHeleMaand(LocalDate dag) {
        YearMonth maand = YearMonth.from(dag);
        return dag.getDayOfMonth() == 1 ? maand : maand.plusMonths(1);
    }

    static LocalDate eerste(LocalDate een, LocalDate ander) {
        return een.isBefore(ander) ? een : ander;
    }

    static LocalDate laatste(LocalDate een, LocalDate ander) {
        return een.isAfter(ander) ? een : ander;
    }
}
