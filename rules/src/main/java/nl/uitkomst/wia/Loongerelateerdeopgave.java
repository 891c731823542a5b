package nl.uitkomst.wia;

import java.time.LocalDate;
import nl.uitkomst.uitkering.Recht;

/** The last day of the loongerelateerde uitkering as UWV fixed it; null where the decision says there is none. */
public record Loongerelateerdeopgave(Recht recht, LocalDate totEnMet) {

    public boolean geen() {
        return totEnMet == null;
    }
}
