package nl.uitkomst.recht;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A place in the law.
 *
 * @param lid       absent where the article has no paragraphs
 * @param onderdeel absent where the whole paragraph is meant
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"wet", "bwbId", "artikel", "lid", "onderdeel", "url"})
public record Bron(String wet, String bwbId, String artikel, String lid, String onderdeel, String url) {

    private static final Map<List<String>, Bron> BEKEND = new ConcurrentHashMap<>();

    /** @throws IllegalArgumentException when no such statute is known */
    public static Bron van(String wet, String artikel, String lid, String onderdeel) {
        return BEKEND.computeIfAbsent(Arrays.asList(wet, artikel, lid, onderdeel), plaats -> {
            Wet bekend = Wetten.wet(wet);
            return new Bron(wet, bekend.bwbId(), artikel, lid, onderdeel, url(bekend, artikel));
        });
    }

    public static Bron van(String wet, String artikel, String lid) {
        return van(wet, artikel, lid, null);
    }

    /** Articles numbered with a colon have no anchor of their own; those are linked in the JCI form. */
    private static String url(Wet wet, String artikel) {
        String dag = wet.tekst().toString();
        return artikel.contains(":")
                ? "https://wetten.overheid.nl/jci1.3:c:" + wet.bwbId() + "&artikel=" + artikel + "&z=" + dag + "&g=" + dag
                : "https://wetten.overheid.nl/" + wet.bwbId() + "/" + dag + "#Artikel" + artikel;
    }
}
