package nl.uitkomst.openapi;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.uitkomst.proef.Dienst;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The operations that take a body, read from the contract itself, each with its own examples. */
final class Operaties {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Operaties() {
    }

    /** Requests by path. */
    static Map<String, List<JsonNode>> metVoorbeelden() {
        JsonNode contract = JSON.readTree(Dienst.gedeeld().haal("/v1/openapi.json").body());
        Map<String, List<JsonNode>> operaties = new TreeMap<>();
        contract.at("/paths").properties().stream().filter(pad -> pad.getValue().has("post")).forEach(pad -> operaties.put("/v1" + pad.getKey(),
                pad.getValue().at("/post/requestBody/content/application~1json/examples").valueStream().map(voorbeeld -> voorbeeld.at("/value")).toList()));
        return operaties;
    }
}
