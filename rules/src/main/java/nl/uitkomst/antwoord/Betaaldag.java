package nl.uitkomst.antwoord;

import java.time.DayOfWeek;
import java.time.LocalDate;
import nl.uitkomst.tijd.Maand;

/** The expected day of payment: the 23rd, or the Friday before when that is in a weekend; unknown in December. */
final class Betaaldag {

    private static final int DECEMBER = 12;
    private static final int DAG = 23;

    private Betaaldag() {
    }

    /** @return null in December, when payment comes earlier on a day that is announced each year */
    static LocalDate in(Maand maand) {
        if (maand.nummer() == DECEMBER) {
            return null;
        }
        LocalDate dag = maand.eersteDag().withDayOfMonth(DAG);
        while (dag.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue()) {
            dag = dag.minusDays(1);
        }
        return dag;
    }
}
