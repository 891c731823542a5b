package nl.uitkomst.tijd;

import java.time.LocalDate;

/** Terms in whole calendar months (WIA 60 lid 2 and 3, 61 lid 7; the Algemene termijnenwet does not apply, WIA 138). */
public final class Kalendermaanden {

    private Kalendermaanden() {
    }

    /**
     * First day after a number of whole calendar months. From the first of a month that month is the first of them; from a
     * later day it is the month after it.
     */
    public static LocalDate dagNa(int aantal, LocalDate vanaf) {
        LocalDate begin = vanaf.getDayOfMonth() == 1 ? vanaf : vanaf.withDayOfMonth(1).plusMonths(1);
        return begin.plusMonths(aantal);
    }
}
