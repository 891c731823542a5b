package nl.uitkomst.zw;

import java.time.LocalDate;
import nl.uitkomst.uitkering.Recht;

/** A right to ziekengeld of which the first day of illness is known. */
public record Zwduuropgave(Recht recht) {

    private static final int WEKEN = 104;

    public LocalDate dagNa104Weken() {
        return recht.ingang().plusWeeks(WEKEN);
    }
}
