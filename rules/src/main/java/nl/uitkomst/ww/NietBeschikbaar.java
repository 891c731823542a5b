package nl.uitkomst.ww;

import java.time.LocalDate;
import nl.uitkomst.uitkering.Recht;

/** From this day the person is not available for work, as UWV found. */
public record NietBeschikbaar(Recht recht, LocalDate vanaf) {
}
