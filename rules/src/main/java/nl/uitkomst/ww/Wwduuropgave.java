package nl.uitkomst.ww;

import java.time.LocalDate;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.uitkering.Recht;

/**
 * What the request says of the duration of a WW.
 *
 * @param totEnMet    the last day in the decision; null where it is not given
 * @param viervijfEis whether at least four of the five years before were worked
 */
public record Wwduuropgave(Recht recht, Doel doel, LocalDate totEnMet, Boolean viervijfEis) {

    public boolean uitBeslissing() {
        return totEnMet != null;
    }

    /** Only the condition of weeks is met. */
    public boolean alleenWekeneis() {
        return totEnMet == null && Boolean.FALSE.equals(viervijfEis);
    }
}
