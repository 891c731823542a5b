package nl.uitkomst.loon;

import java.time.LocalDate;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.geld.Factor;
import nl.uitkomst.normen.Normwaarde;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.verzoek.SoortUitkering;

/**
 * The dagloon of the decision letter, for one half-year of the period.
 *
 * @param recht     number of the right
 * @param vanaf     first month of the period in this half-year
 * @param dagloon   without maximum, in euro per day, on {@code peildatum}
 * @param index     product of the revisions between {@code peildatum} and this half-year
 * @param maximum   the maximum dagloon of this half-year
 */
public record Dagloonopgave(int recht, SoortUitkering soort, Maand vanaf, Bedrag dagloon, LocalDate peildatum, Factor index, Normwaarde maximum) {

    public Bedrag maximumdagloon() {
        return maximum.alsBedrag();
    }

    /** A right under the WIA. */
    public boolean wia() {
        return soort == SoortUitkering.WGA || soort == SoortUitkering.IVA;
    }

    public boolean ww() {
        return soort == SoortUitkering.WW;
    }

    public boolean zw() {
        return soort == SoortUitkering.ZW;
    }
}
