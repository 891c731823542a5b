package nl.uitkomst.schatting;

import java.time.LocalDate;
import nl.uitkomst.recht.Invoer;

/** The day an assessment is about: the first day of the benefit, or that of a new assessment. */
public record Beoordelingsdag(LocalDate dag) {

    /** @param eerste a day in the form of the request, inclusive */
    public boolean vanaf(String eerste) {
        return !dag.isBefore(LocalDate.parse(eerste));
    }

    /** @param laatste a day in the form of the request, inclusive */
    public boolean totEnMet(String laatste) {
        return !dag.isAfter(LocalDate.parse(laatste));
    }

    public Invoer invoer() {
        return Invoer.van("beoordelingsdatum", dag);
    }
}
