package nl.uitkomst.watals;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON Merge Patch (RFC 7396): an object changes the fields it names, null takes a field away, anything else takes the place of what was there. */
final class Samenvoeging {

    private Samenvoeging() {
    }

    /** The target after the patch; neither of the two is changed. */
    static JsonNode van(JsonNode doel, JsonNode wijziging) {
        if (!wijziging.isObject()) {
            return wijziging;
        }
        ObjectNode resultaat = JsonNodeFactory.instance.objectNode();
        if (doel.isObject()) {
            resultaat.setAll((ObjectNode) doel);
        }
        for (Map.Entry<String, JsonNode> veld : wijziging.properties()) {
            if (veld.getValue().isNull()) {
                resultaat.remove(veld.getKey());
            } else {
                resultaat.set(veld.getKey(), van(resultaat.path(veld.getKey()), veld.getValue()));
            }
        }
        return resultaat;
    }
}
