package nl.uitkomst.service.toetsing;

import java.util.Set;
import java.util.stream.Collectors;
import nl.uitkomst.antwoord.Antwoorden;
import nl.uitkomst.beoordeling.Beoordelingen;
import nl.uitkomst.beoordeling.Toetsschema;
import nl.uitkomst.gevallen.Geval;
import nl.uitkomst.service.werk.Gewicht;
import nl.uitkomst.service.werk.Werk;
import nl.uitkomst.watals.Watals;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Puts a request to the same rules as the API does, with all steps where the answer has steps. */
@Component
class Rekenaar {

    private static final String UITLEG = "uitleg";
    private static final Set<String> MET_STAPPEN = Beoordelingen.SCHEMAS.stream().map(Toetsschema::operatie).collect(Collectors.toSet());

    private final Antwoorden antwoorden;
    private final Beoordelingen beoordelingen;
    private final Watals watals;
    private final JsonMapper json;
    private final Werk werk;

    Rekenaar(Antwoorden antwoorden, Beoordelingen beoordelingen, Watals watals, JsonMapper json, Werk werk) {
        this.antwoorden = antwoorden;
        this.beoordelingen = beoordelingen;
        this.watals = watals;
        this.json = json;
        this.werk = werk;
    }

    /** @throws nl.uitkomst.verzoek.OngeldigVerzoek with every fault */
    JsonNode antwoord(String operatie, JsonNode verzoek) {
        boolean bereken = operatie.equals(Geval.BEREKEN);
        JsonNode vraag = bereken || MET_STAPPEN.contains(operatie) ? volledig(verzoek) : verzoek;
        if (Watals.OPERATIES.contains(operatie)) {
            return werk.reken(Gewicht.ZWAAR, () -> json.valueToTree(watals.antwoord(operatie, vraag)));
        }
        return werk.reken(Gewicht.GEWOON, () -> json.valueToTree(bereken ? antwoorden.bereken(vraag) : beoordelingen.beoordeel(operatie, vraag)));
    }

    private static JsonNode volledig(JsonNode verzoek) {
        return verzoek instanceof ObjectNode object && !object.has(UITLEG) ? object.deepCopy().put(UITLEG, "volledig") : verzoek;
    }
}
