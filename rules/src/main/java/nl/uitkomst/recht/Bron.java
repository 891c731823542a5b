package nl.uitkomst.recht;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A place in the law, or in a policy beside it.
 *
 * @param bwbId     absent for a policy
 * @param artikel   for a policy the place in it, absent where the whole is meant
 * @param lid       absent where the article has no paragraphs
 * @param onderdeel absent where the whole paragraph is meant
 * @param url       absent for a policy without a public address
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"wet", "bwbId", "artikel", "lid", "onderdeel", "url"})
public record Bron(String wet, String bwbId, String artikel, String lid, String onderdeel, String url) {

    private static final Map<List<String>, Bron> BEKEND = new ConcurrentHashMap<>();

    /** @throws IllegalArgumentException when no such statute is known */
    public static Bron van(String wet, String artikel, String lid, String onderdeel) {
        return BEKEND.computeIfAbsent(Arrays.asList(wet, artikel, lid, onderdeel), plaats -> {
            Wet bekend = Wetten.wet(wet);
            if (artikel == null && !bekend.beleid()) {
                throw new IllegalArgumentException("a statute is cited by article: " + wet);
            }
            return new Bron(wet, bekend.bwbId(), artikel, lid, onderdeel, bekend.beleid() ? bekend.url() : url(bekend, artikel));
        });
    }

    public static Bron van(String wet, String artikel, String lid) {
        return van(wet, artikel, lid, null);
    }

    /** A policy, cited as a whole. */
    public static Bron beleid(String code) {
        return van(code, null, null, null);
    }

    /** {@code "artikel 61 lid 1 onder b WIA"}; of a policy its name and place. */
    public String inWoorden() {
        if (bwbId == null) {
            return Wetten.wet(wet).naam() + (artikel == null ? "" : ", " + artikel);
        }
        return "artikel " + artikel + (lid == null ? "" : " lid " + lid) + (onderdeel == null ? "" : " onder " + onderdeel) + " " + wet;
    }

    /** Articles numbered with a colon have no anchor of their own; those are linked in the JCI form. */
    private static String url(Wet wet, String artikel) {
        String dag = wet.tekst().toString();
        return artikel.contains(":")
                ? "https://wetten.overheid.nl/jci1.3:c:" + wet.bwbId() + "&artikel=" + artikel + "&z=" + dag + "&g=" + dag
                : "https://wetten.overheid.nl/" + wet.bwbId() + "/" + dag + "#Artikel" + artikel;
    }
}
