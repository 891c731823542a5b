package nl.uitkomst.verzoek;

import java.util.List;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.tijd.Maand;

/**
 * How income is set off.
 *
 * @param cyclusMaanden          3, 6 or 12
 * @param geschatInkomenPerMaand one estimate for all months; either this or {@code geschatInkomen}
 */
public record Verrekening(
        Wijze wijze,
        Gegeven<Integer> cyclusMaanden,
        Gegeven<Maand> cyclusStart,
        Gegeven<Bedrag> geschatInkomenPerMaand,
        Gegeven<List<Schatting>> geschatInkomen) {

    /** The estimate for one month. */
    public record Schatting(Maand maand, Bedrag bedrag) {
    }
}
