package nl.uitkomst.watals;

import java.util.List;
import nl.uitkomst.tijd.Periode;

/**
 * A row of months in which other rules decide one benefit, for who puts it into words.
 *
 * @param basis        ids of the rules that decide in the basis only
 * @param scenario     ids of the rules that decide in the scenario only
 * @param faseBasis    the phase in the basis; null where there is none, or more than one in a month
 * @param faseScenario the phase in the scenario
 */
public record Regelverschil(Periode maanden, String uitkering, List<String> basis, List<String> scenario, String faseBasis, String faseScenario) {

    /** The same over other months. */
    Regelverschil over(Periode andere) {
        return new Regelverschil(andere, uitkering, basis, scenario, faseBasis, faseScenario);
    }
}
