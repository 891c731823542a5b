package nl.uitkomst.wia;

import java.time.LocalDate;
import nl.uitkomst.geld.Percentage;
import nl.uitkomst.normen.Normen;
import nl.uitkomst.uitkering.Recht;
import nl.uitkomst.verzoek.Uitkering.Beoordeling;

/**
 * An assessment with a known percentage.
 *
 * @param vanaf first day; of the first assessment the first day of the right
 */
public record Beoordelingsfeit(Recht recht, Beoordeling opgave, LocalDate vanaf, Percentage percentage, Normen normen) {

    /** The uitkeringspercentage of a class on the first day of this assessment. */
    public Percentage uitkeringspercentage(Klasse klasse) {
        return normen.reeks("uitkeringspercentage-" + klasse).op(vanaf.isBefore(Normen.EERSTE_DAG) ? Normen.EERSTE_DAG : vanaf).alsPercentage();
    }
}
