package nl.uitkomst.antwoord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The canonical text of JSON (RFC 8785). Nearly every request holds nothing but plain texts and whole numbers, of which the canonical text is the
 * shortest one with the names in order, as Jackson writes it. What is less plain goes to the library for it, which takes some three times as long.
 */
final class Canoniek {

    private static final JsonMapper GEORDEND = JsonMapper.builder().enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED).build();

    private Canoniek() {
    }

    /** In UTF-8. */
    static byte[] van(JsonNode json) {
        return isGewoon(json) ? GEORDEND.writeValueAsBytes(json) : volgensDeBibliotheek(json);
    }

    private static byte[] volgensDeBibliotheek(JsonNode json) {
        try {
            byte[] inLijst = new JsonCanonicalizer("[" + json + "]").getEncodedUTF8(); // the library takes an object or a list
            return Arrays.copyOfRange(inLijst, 1, inLijst.length - 1);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static boolean isGewoon(JsonNode json) {
        return switch (json.getNodeType()) {
            case OBJECT -> zijnGewoon(json.properties());
            case ARRAY -> zijnGewoon(json.values());
            case STRING -> isGewoon(json.asString());
            case NUMBER -> json.isInt();
            case BOOLEAN, NULL -> true;
            default -> false;
        };
    }

    private static boolean zijnGewoon(Set<Map.Entry<String, JsonNode>> velden) {
        for (Map.Entry<String, JsonNode> veld : velden) {
            if (!isGewoon(veld.getKey()) || !isGewoon(veld.getValue())) {
                return false;
            }
        }
        return true;
    }

    private static boolean zijnGewoon(Collection<JsonNode> elementen) {
        for (JsonNode element : elementen) {
            if (!isGewoon(element)) {
                return false;
            }
        }
        return true;
    }

    /** Letters that both write as themselves. */
    private static boolean isGewoon(String tekst) {
        for (int plaats = 0; plaats < tekst.length(); plaats++) {
            char teken = tekst.charAt(plaats);
            if (teken < ' ' || teken > '~' || teken == '"' || teken == '\\') {
                return false;
            }
        }
        return true;
    }
}
