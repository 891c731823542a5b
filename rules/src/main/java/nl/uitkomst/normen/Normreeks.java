package nl.uitkomst.normen;

import java.time.LocalDate;
import java.util.List;
import nl.uitkomst.tijd.Maand;

/**
 * A dated amount: its values in order of date.
 *
 * @param code   name in the API, such as {@code maximumdagloon}
 * @param ritme  {@code halfjaar} where every 1 January and 1 July must have a value, else null
 */
public record Normreeks(String code, String naam, String eenheid, Vindplaats bron, String ritme, List<Normwaarde> waarden) {

    /** Place in the law, as written in the data file. */
    public record Vindplaats(String wet, String artikel, String lid) {
    }

    /** @throws IllegalArgumentException when the values are empty, not ascending, or skip a half-year they should have */
    public Normreeks {
        waarden = List.copyOf(waarden);
        if (waarden.isEmpty()) {
            throw new IllegalArgumentException(code + ": no values");
        }
        for (int nummer = 1; nummer < waarden.size(); nummer++) {
            LocalDate vorige = waarden.get(nummer - 1).vanaf();
            LocalDate deze = waarden.get(nummer).vanaf();
            if (!deze.isAfter(vorige)) {
                throw new IllegalArgumentException(code + ": " + deze + " does not come after " + vorige);
            }
            if ("halfjaar".equals(ritme) && !deze.equals(vorige.plusMonths(6))) {
                throw new IllegalArgumentException(code + ": gap between " + vorige + " and " + deze);
            }
        }
    }

    /**
     * The value on a day; after the last known value that one.
     *
     * @throws IllegalArgumentException before the first known value
     */
    public Normwaarde op(LocalDate dag) {
        for (int nummer = waarden.size() - 1; nummer >= 0; nummer--) {
            if (!waarden.get(nummer).vanaf().isAfter(dag)) {
                return waarden.get(nummer);
            }
        }
        throw new IllegalArgumentException(code + " is not known on " + dag);
    }

    public Normwaarde op(Maand maand) {
        return op(maand.eersteDag());
    }

    public LocalDate eersteVanaf() {
        return waarden.get(0).vanaf();
    }

    public LocalDate laatsteVanaf() {
        return waarden.get(waarden.size() - 1).vanaf();
    }
}
