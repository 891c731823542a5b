package nl.uitkomst.service.toetsing;

import java.util.HashMap;
import java.util.Map;
import nl.uitkomst.service.teksten.Tekstbestand;
import nl.uitkomst.service.teksten.Tekstmap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/** The points of judgement in words, from the files of the answers; read when a page first needs them. */
final class Oordeelwoorden {

    private static final class Gelezen {

        private static final Map<String, String> WOORDEN = lees();

        private static Map<String, String> lees() {
            Map<String, String> woorden = new HashMap<>(Tekstbestand.lees("oordeelspunten.yaml", new TypeReference<Map<String, String>>() { }));
            Tekstmap.perOperatie("lijsten.yaml", new TypeReference<JsonNode>() { }).values()
                    .forEach(lijsten -> lijsten.path("oordeelspunt").properties().forEach(punt -> woorden.put(punt.getKey(), punt.getValue().path("tekst").asString(""))));
            return woorden;
        }
    }

    private Oordeelwoorden() {
    }

    /** @return the code itself where there are no words for it */
    static String van(String code) {
        return Gelezen.WOORDEN.getOrDefault(code, code);
    }
}
