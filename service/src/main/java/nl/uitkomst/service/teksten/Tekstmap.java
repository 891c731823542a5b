package nl.uitkomst.service.teksten;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.uitkomst.beoordeling.Beoordelingen;
import nl.uitkomst.beoordeling.Toetsschema;
import tools.jackson.core.type.TypeReference;

/** The folder in {@code teksten/} with all words of one assessment: {@code stappen}, {@code lijsten}, {@code uitleg}, {@code begrippen}, {@code voorbeelden}. */
public final class Tekstmap {

    private Tekstmap() {
    }

    /** A file of one assessment. */
    public static <T> T lees(String operatie, String bestand, TypeReference<T> soort) {
        return Tekstbestand.lees(operatie.substring(1) + "/" + bestand, soort);
    }

    /** The same file of every assessment, by operation. */
    public static <T> Map<String, T> perOperatie(String bestand, TypeReference<T> soort) {
        Map<String, T> gelezen = new LinkedHashMap<>();
        for (Toetsschema schema : Beoordelingen.SCHEMAS) {
            gelezen.put(schema.operatie(), lees(schema.operatie(), bestand, soort));
        }
        return gelezen;
    }

    /**
     * The same file of every assessment, put together.
     *
     * @throws IllegalStateException when two of them have words for the same name
     */
    public static <T> Map<String, T> samen(String bestand, TypeReference<Map<String, T>> soort) {
        Map<String, T> samen = new LinkedHashMap<>();
        perOperatie(bestand, soort).values().forEach(deel -> deel.forEach((naam, woorden) -> {
            if (samen.put(naam, woorden) != null) {
                throw new IllegalStateException("two texts for " + naam + " in " + bestand);
            }
        }));
        return samen;
    }
}
