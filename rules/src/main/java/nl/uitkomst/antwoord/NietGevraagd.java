package nl.uitkomst.antwoord;

import java.util.Map;
import nl.uitkomst.recht.Ontbreekt;
import nl.uitkomst.recht.Regel;

/**
 * Facts that are missing and are not asked, because every answer gives the same.
 *
 * @param gegevens  with the rule that would ask
 * @param antwoorden with which one was computed, by pointer
 */
record NietGevraagd(Map<Ontbreekt, Regel> gegevens, Map<String, Object> antwoorden) {

    static final NietGevraagd NIETS = new NietGevraagd(Map.of(), Map.of());
}
