package nl.uitkomst.recht;

import java.time.LocalDate;
import java.util.Map;

/**
 * What a rule file says about one rule.
 *
 * @param id          the unique id the API shows, such as {@code wia-61-1-b}
 * @param zin         the name of the rule: article and plain Dutch
 * @param formule     the formula in the letters of the article, or null where the rule only decides
 * @param geldigVanaf first day for which the rule holds
 * @param geldigTot   last day, or null while it is in force
 */
public record Regel(String id, String zin, Bron bron, String formule, LocalDate geldigVanaf, LocalDate geldigTot) {

    /** @throws IllegalArgumentException when the rule lacks metadata that every rule must have */
    public static Regel van(String naam, Map<String, Object> metadata) {
        return new Regel(
                verplicht(naam, metadata, "regel"),
                naam,
                Bron.van(verplicht(naam, metadata, "wet"), tekst(metadata, "artikel"), tekst(metadata, "lid"), tekst(metadata, "onderdeel")),
                tekst(metadata, "formule"),
                LocalDate.parse(verplicht(naam, metadata, "geldigVanaf")),
                metadata.containsKey("geldigTot") ? LocalDate.parse(tekst(metadata, "geldigTot")) : null);
    }

    private static String verplicht(String naam, Map<String, Object> metadata, String sleutel) {
        String waarde = tekst(metadata, sleutel);
        if (waarde == null) {
            throw new IllegalArgumentException("rule without @" + sleutel + ": " + naam);
        }
        return waarde;
    }

    private static String tekst(Map<String, Object> metadata, String sleutel) {
        Object waarde = metadata.get(sleutel);
        return waarde == null ? null : waarde.toString();
    }
}
