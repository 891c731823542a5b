package nl.uitkomst.zestigplus;

import java.time.LocalDate;
import nl.uitkomst.recht.Invoer;

/** The day on which somebody was born. */
public record Geboortedag(LocalDate dag) {

    /** Whether somebody has reached an age on a day; the birthday itself counts. */
    public boolean isMinstens(int jaren, LocalDate opDag) {
        return !verjaardag(jaren).isAfter(opDag);
    }

    private LocalDate verjaardag(int jaren) {
        return dag.plusYears(jaren);
    }

    public Invoer invoer(int jaren, LocalDate opDag) {
        return Invoer.van("dag", opDag).en("verjaardag", verjaardag(jaren));
    }
}
