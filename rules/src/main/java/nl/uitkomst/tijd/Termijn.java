package nl.uitkomst.tijd;

import java.time.LocalDate;

/** Terms in months from date to date. */
public final class Termijn {

    private Termijn() {
    }

    /**
     * First day after a term: the same date so many months later. Where that date does not exist the term lasts to the end of
     * that month, so the day after it is the first of the next.
     */
    public static LocalDate dagNa(int maanden, LocalDate vanaf) {
        LocalDate dag = vanaf.plusMonths(maanden);
        return dag.getDayOfMonth() == vanaf.getDayOfMonth() ? dag : dag.plusDays(1);
    }
}
