package nl.uitkomst.service.contract;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.uitkomst.antwoord.Antwoorden;
import nl.uitkomst.beoordeling.Beoordelingen;
import nl.uitkomst.service.problemen.Probleemsoort;
import nl.uitkomst.service.problemen.Probleemteksten;
import nl.uitkomst.service.teksten.Tekstbestand;
import nl.uitkomst.service.teksten.Tekstmap;
import nl.uitkomst.verzoek.OngeldigVerzoek;
import nl.uitkomst.verzoek.Verzoektekst;
import nl.uitkomst.watals.Watals;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The examples of the document: the requests stand in {@code teksten/voorbeelden.yaml}, the answers are computed by the rules themselves. */
@Component
public class Voorbeelden {

    private final Antwoorden antwoorden;
    private final Beoordelingen beoordelingen;
    private final Watals watals;
    private final Probleemteksten problemen;
    private final JsonMapper json;

    private static final String BEREKEN = "_bereken";

    /** A request with its answer. */
    public record Voorbeeld(String samenvatting, JsonNode verzoek, int status, JsonNode antwoord) {
    }

    private record Opgave(String samenvatting, JsonNode verzoek) {
    }

    Voorbeelden(Antwoorden antwoorden, Beoordelingen beoordelingen, Watals watals, Probleemteksten problemen, JsonMapper json) {
        this.antwoorden = antwoorden;
        this.beoordelingen = beoordelingen;
        this.watals = watals;
        this.problemen = problemen;
        this.json = json;
    }

    Map<String, Voorbeeld> alle() {
        Map<String, Opgave> opgaven = Tekstbestand.lees("voorbeelden.yaml", new TypeReference<LinkedHashMap<String, Opgave>>() { });
        Map<String, Voorbeeld> voorbeelden = new LinkedHashMap<>();
        opgaven.forEach((naam, opgave) -> voorbeelden.put(naam, voorbeeld(opgave)));
        return voorbeelden;
    }

    /** The examples of an operation by the last part of its path; those of {@link #alle()} for {@code _bereken}, none where there are none. */
    public Map<String, Voorbeeld> van(String operatie) {
        if (operatie.equals(BEREKEN)) {
            return alle();
        }
        Map<String, Map<String, Opgave>> perOperatie = new LinkedHashMap<>();
        for (String bestand : List.of("beoordelingen-voorbeelden.yaml", "watals-voorbeelden.yaml")) {
            perOperatie.putAll(Tekstbestand.lees(bestand, new TypeReference<Map<String, Map<String, Opgave>>>() { }));
        }
        perOperatie.putAll(Tekstmap.perOperatie("voorbeelden.yaml", new TypeReference<Map<String, Opgave>>() { }));
        Map<String, Voorbeeld> voorbeelden = new LinkedHashMap<>();
        perOperatie.getOrDefault(operatie, Map.of()).forEach((naam, opgave) -> voorbeelden.put(naam, new Voorbeeld(opgave.samenvatting(),
                opgave.verzoek(), 200, json.valueToTree(antwoord(operatie, gelezen(opgave))))));
        return voorbeelden;
    }

    private Object antwoord(String operatie, JsonNode verzoek) {
        return Watals.OPERATIES.contains(operatie) ? watals.antwoord(operatie, verzoek) : beoordelingen.beoordeel(operatie, verzoek);
    }

    private JsonNode gelezen(Opgave opgave) {
        return Verzoektekst.lees(json.writeValueAsString(opgave.verzoek()).getBytes(StandardCharsets.UTF_8));
    }

    private Voorbeeld voorbeeld(Opgave opgave) {
        try {
            return new Voorbeeld(opgave.samenvatting(), opgave.verzoek(), 200, json.valueToTree(antwoorden.bereken(gelezen(opgave))));
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
