package nl.uitkomst.voorschot;

import java.time.LocalDate;
import nl.uitkomst.normen.Kwijtscheldvenster;
import nl.uitkomst.recht.Invoer;
import nl.uitkomst.tijd.Maand;

/**
 * The granting of the advance, next to the days for which a policy is known.
 *
 * @param dag          on which it was granted; it decides for the whole advance
 * @param laatsteMaand the last month it was paid for
 */
public record Toekenning(LocalDate dag, Maand laatsteMaand, Kwijtscheldvenster venster) {

    /** Granted on a day of the policy. */
    public boolean tijdensBeleid() {
        return venster.periode(dag) != null;
    }

    /** Granted in the year before the policy began, and running on into it. */
    public boolean looptErin() {
        return dag.isBefore(venster.eersteDag()) && !dag.isBefore(venster.eersteDag().minusYears(1))
                && !laatsteMaand.isVoor(Maand.van(venster.eersteDag()));
    }

    public boolean ervoor() {
        return dag.isBefore(venster.eersteDag()) && !looptErin();
    }

    /** Nothing is known of a policy for this day. */
    public boolean nietBekend() {
        return !dag.isBefore(venster.eersteDag()) && !tijdensBeleid();
    }

    public Invoer invoer() {
        return Invoer.van("toegekend", dag).en("van", venster.eersteDag()).en("totEnMet", venster.laatsteDag());
    }
}
