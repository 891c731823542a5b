package nl.uitkomst.gevallen;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.uitkomst.motor.Yaml;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/**
 * What holds for the lists of every answer: each element says where it is written, other readings are others, and the conditions of an assessment are
 * those of its list.
 */
final class Lijstcontrole {

    private static final JsonNode VOORWAARDEN = Yaml.lees("/stappen/voorwaarden.yaml", new TypeReference<JsonNode>() { });
    private static final Set<String> MET_BRON = Set.of("voorwaarden", "aannames", "oordeelspunten", "instemmingen", "nietMeegeteld", "extraMeegeteld");

    private Lijstcontrole() {
    }

    /** @return one line per fault */
    static List<String> fouten(String operatie, JsonNode antwoord) {
        List<String> fouten = new ArrayList<>();
        bronnen(antwoord, fouten);
        List<String> codes = new ArrayList<>();
        antwoord.path("voorwaarden").forEach(voorwaarde -> codes.add(voorwaarde.path("code").asString()));
        List<String> verwacht = new ArrayList<>();
        VOORWAARDEN.path(operatie).forEach(code -> {
            String naam = code.asString().replace("?", "");
            if (naam.equals(code.asString()) || codes.contains(naam)) {
                verwacht.add(naam);
            }
        });
        if (!codes.equals(verwacht)) {
            fouten.add("conditions " + codes + " instead of " + verwacht);
        }
        for (JsonNode aanname : antwoord.path("aannames")) {
            for (JsonNode ander : aanname.path("andereLezingen")) {
                if (ander.equals(aanname.path("gekozen"))) {
                    fouten.add("the reading chosen is no other reading: " + aanname);
                }
            }
        }
        return fouten;
    }

    private static void bronnen(JsonNode knoop, List<String> fouten) {
        for (var veld : knoop.properties()) {
            for (JsonNode element : veld.getValue()) {
                if (MET_BRON.contains(veld.getKey()) && element.path("bron").path("wet").asString("").isBlank()) {
                    fouten.add(veld.getKey() + " without a source: " + element);
                }
                bronnen(element, fouten);
            }
        }
    }
}
