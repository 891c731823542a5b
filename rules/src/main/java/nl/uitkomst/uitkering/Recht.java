package nl.uitkomst.uitkering;

import java.time.LocalDate;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.tijd.Termijn;
import nl.uitkomst.verzoek.SoortUitkering;
import nl.uitkomst.verzoek.Uitkering;

/**
 * A right of which the first day is known.
 *
 * @param eersteMaand first month of the period in which it can exist; steps about the whole right carry it
 */
public record Recht(Uitkering opgave, LocalDate ingang, Maand eersteMaand) {

    public int nummer() {
        return opgave.nummer();
    }

    public String pad() {
        return opgave.pad();
    }

    /** First day after the first two months, from date to date. */
    public LocalDate dagNaTweeMaanden() {
        return Termijn.dagNa(2, ingang);
    }

    public SoortUitkering soort() {
        return opgave.soort().waarde();
    }

    public boolean wga() {
        return soort() == SoortUitkering.WGA;
    }

    public boolean ww() {
        return soort() == SoortUitkering.WW;
    }
}
