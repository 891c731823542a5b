package nl.uitkomst.gevallen;

import nl.uitkomst.antwoord.Antwoorden;
import nl.uitkomst.antwoord.Teksten;
import nl.uitkomst.beoordeling.Beoordelingen;
import nl.uitkomst.beoordeling.Beoordelingsteksten;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.watals.Batchproblemen;
import nl.uitkomst.watals.Watals;
import nl.uitkomst.watals.Watalsteksten;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Puts cases to a rule set, in this process. Safe to use from many threads at once. */
public final class Uitvoering {

    private static final JsonMapper JSON = new JsonMapper();

    private final Antwoorden antwoorden;
    private final Beoordelingen beoordelingen;
    private final Watals watals;

    public Uitvoering(Regelset regelset) {
        this(regelset, Teksten.GEEN, Beoordelingsteksten.GEEN);
    }

    /** With words in the answers of the assessments, to see that they ask for the right ones. */
    Uitvoering(Regelset regelset, Teksten gedeeld, Beoordelingsteksten eigen) {
        antwoorden = new Antwoorden(regelset, Teksten.GEEN);
        beoordelingen = new Beoordelingen(regelset, gedeeld, eigen);
        watals = new Watals(regelset, Teksten.GEEN, Watalsteksten.GEEN, Batchproblemen.KAAL);
    }

    /** The answer of the rules, without words of {@code _bereken} and of what-if questions. */
    public JsonNode antwoord(Geval geval) {
        return JSON.valueToTree(berekend(geval));
    }

    private Object berekend(Geval geval) {
        if (Watals.OPERATIES.contains(geval.operatie())) {
            return watals.antwoord(geval.operatie(), geval.verzoek());
        }
        return geval.isBereken() ? antwoorden.bereken(geval.verzoek()) : beoordelingen.beoordeel(geval.operatie(), geval.verzoek());
    }
}
