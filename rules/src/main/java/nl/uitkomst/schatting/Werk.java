package nl.uitkomst.schatting;

import java.util.Map;
import nl.uitkomst.recht.Invoer;
import nl.uitkomst.toetsing.Vaststelling;

/**
 * The work that somebody does.
 *
 * @param verricht     whether there is any
 * @param voorwaarden  the conditions on work of which it is known whether they are met
 */
public record Werk(boolean verricht, Map<Punt, Boolean> voorwaarden) {

    /** Every condition is known to be met. */
    public boolean voldoet() {
        return Punt.WERKVOORWAARDEN.stream().allMatch(punt -> Boolean.TRUE.equals(voorwaarden.get(punt)));
    }

    /** Some condition is known not to be met. */
    public boolean voldoetNiet() {
        return voorwaarden.containsValue(Boolean.FALSE);
    }

    /** The conditions that are known, in their order. */
    public Invoer invoer() {
        Invoer invoer = Invoer.LEEG;
        for (Punt punt : Punt.WERKVOORWAARDEN) {
            if (voorwaarden.containsKey(punt)) {
                invoer = invoer.en(punt.code(), Vaststelling.inWoorden(voorwaarden.get(punt)));
            }
        }
        return invoer;
    }
}
