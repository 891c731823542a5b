package nl.uitkomst.bandbreedte;

import java.util.List;
import java.util.Map;

/**
 * Answers to one question between which every other answer lies: no answer gives a month less than the least of them, or more than the most.
 *
 * @param antwoorden each with the fields it fills in, by their JSON Pointer
 */
record Bereik(Soort soort, List<Map<String, Object>> antwoorden) {

    /** For which months the answers say enough. */
    enum Soort {
        /** Every answer there is gives the figures of one of these: for every right. */
        PRECIES,
        /** The months of the supplement only; nothing else looks at the fact. */
        TOESLAG,
        /** The months of the one right beside which there is at most a supplement; not those of the supplement. */
        HOOFDRECHT,
        /** The same, and the months may fall into two entries, each rounded on its own. */
        HOOFDRECHT_GESPLITST
    }

    static Bereik een(Soort soort, String pad, List<?> waarden) {
        return new Bereik(soort, waarden.stream().map(waarde -> Map.<String, Object>of(pad, waarde)).toList());
    }
}
