package nl.uitkomst.wia;

import java.time.LocalDate;
import nl.uitkomst.uitkering.EindeRecht;

/**
 * The first assessment of 35% or more on or after the day the right ended.
 *
 * @param einde the end of the right, which stands
 * @param pad   JSON Pointer of the assessment
 */
public record NieuweBeoordeling(EindeRecht einde, LocalDate vanaf, String pad) {

    /** The right was refused at the start, so that it can only arise later. */
    public boolean laterOntstaan() {
        return einde.reden() == EindeRecht.Reden.NOOIT_ONTSTAAN;
    }
}
