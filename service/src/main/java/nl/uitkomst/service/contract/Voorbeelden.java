package nl.uitkomst.service.contract;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.uitkomst.antwoord.Antwoorden;
import nl.uitkomst.service.problemen.Probleemsoort;
import nl.uitkomst.service.problemen.Probleemteksten;
import nl.uitkomst.service.teksten.Tekstbestand;
import nl.uitkomst.verzoek.OngeldigVerzoek;
import nl.uitkomst.verzoek.Verzoektekst;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The examples of the document: the requests stand in {@code teksten/voorbeelden.yaml}, the answers are computed by the rules themselves. */
@Component
class Voorbeelden {

    private final Antwoorden antwoorden;
    private final Probleemteksten problemen;
    private final JsonMapper json;

    /** A request with its answer. */
    record Voorbeeld(String samenvatting, JsonNode verzoek, int status, JsonNode antwoord) {
    }

    private record Opgave(String samenvatting, JsonNode verzoek) {
    }

    Voorbeelden(Antwoorden antwoorden, Probleemteksten problemen, JsonMapper json) {
        this.antwoorden = antwoorden;
        this.problemen = problemen;
        this.json = json;
    }

    Map<String, Voorbeeld> alle() {
        Map<String, Opgave> opgaven = Tekstbestand.lees("voorbeelden.yaml", new TypeReference<LinkedHashMap<String, Opgave>>() { });
        Map<String, Voorbeeld> voorbeelden = new LinkedHashMap<>();
        opgaven.forEach((naam, opgave) -> voorbeelden.put(naam, voorbeeld(opgave)));
        return voorbeelden;
    }

    private Voorbeeld voorbeeld(Opgave opgave) {
        try {
            JsonNode verzoek = Verzoektekst.lees(json.writeValueAsString(opgave.verzoek()).getBytes(StandardCharsets.UTF_8));
            return new Voorbeeld(opgave.samenvatting(), opgave.verzoek(), 200, json.valueToTree(antwoorden.bereken(verzoek)));
        } catch (OngeldigVerzoek fout) {
            return new Voorbeeld(opgave.samenvatting(), opgave.verzoek(), 400,
                    json.valueToTree(problemen.probleem(Probleemsoort.ONGELDIG_VERZOEK, 400, fout.fouten())));
        }
    }

    /** The body of a problem as a client gets it. */
    JsonNode probleem(Probleemsoort soort) {
        return json.valueToTree(problemen.probleem(soort, soort.status(), List.of()));
    }
}
