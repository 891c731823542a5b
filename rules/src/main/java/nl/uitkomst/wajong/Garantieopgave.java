package nl.uitkomst.wajong;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.geld.Factor;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.uitkering.Recht;

/**
 * The garantiebedrag as UWV fixed it, for one half-year of the period.
 *
 * @param vanaf  first month of the period in this half-year
 * @param bedrag in euro per month on the day it is given for
 * @param index  the minimum wage of this half-year over that of the day it is given for
 */
public record Garantieopgave(Recht recht, Maand vanaf, Bedrag bedrag, Factor index) {
}
