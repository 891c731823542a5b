package nl.uitkomst.service.teksten;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.uitkomst.antwoord.Antwoord.Uitleg;
import nl.uitkomst.antwoord.Antwoorden;
import nl.uitkomst.beoordeling.Beoordelingen;
import nl.uitkomst.gevallen.Geval;
import nl.uitkomst.gevallen.Gevallen;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.watals.Batchproblemen;
import nl.uitkomst.watals.Watals;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the service says about the cases, in words. All of them once for all tests. */
final class Gevalteksten {

    static final Regelset REGELSET = Regelset.laad();
    static final Antwoordteksten TEKSTEN = new Antwoordteksten(REGELSET);

    private static final String BATCH = "_batch";
    private static final String UITLEG = "uitleg";
    private static final Antwoorden ANTWOORDEN = new Antwoorden(REGELSET, TEKSTEN);
    private static final Beoordelingen BEOORDELINGEN = new Beoordelingen(REGELSET, TEKSTEN, new Beoordelingswoorden(REGELSET));
    private static final Watals WATALS = new Watals(REGELSET, TEKSTEN, new Watalszinnen(REGELSET), Batchproblemen.KAAL);
    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<String, Geval> PER_ID = Gevallen.alle().stream().collect(Collectors.toMap(Geval::id, Function.identity()));

    /**
     * A case and what is said of it.
     *
     * @param antwoord the whole answer
     * @param json     the same as it is sent
     */
    record Verteld(Geval geval, Object antwoord, JsonNode json, Uitleg uitleg) {

        String plaats() {
            return geval.bestand() + " " + geval.id();
        }
    }

    private static List<Verteld> alle;

    private Gevalteksten() {
    }

    /** Every case that is one question; the texts of a batch are those of its parts. */
    static synchronized List<Verteld> alle() {
        if (alle == null) {
            List<Verteld> verteld = new ArrayList<>();
            Gevallen.alle().stream().filter(geval -> !geval.operatie().equals(BATCH)).forEach(geval -> verteld.add(vertel(geval)));
            alle = List.copyOf(verteld);
        }
        return alle;
    }

    /** The same by operation. */
    static Map<String, List<Verteld>> perOperatie() {
        return alle().stream().collect(Collectors.groupingBy(verteld -> verteld.geval().operatie(), TreeMap::new, Collectors.toList()));
    }

    /** One case by its id, told anew. */
    static Verteld geval(String id) {
        return vertel(Optional.ofNullable(PER_ID.get(id)).orElseThrow(() -> new IllegalArgumentException("no case " + id)));
    }

    static Verteld vertel(Geval geval) {
        Object antwoord = antwoord(geval.operatie(), metUitleg(geval.verzoek()));
        JsonNode json = JSON.valueToTree(antwoord);
        return new Verteld(geval, antwoord, json, JSON.treeToValue(json.get(UITLEG), Uitleg.class));
    }

    /** A request that asks for no words gets the usual ones; {@code _vergelijk} and its like have that in the situation they hold. */
    private static JsonNode metUitleg(JsonNode verzoek) {
        ObjectNode kopie = ((ObjectNode) verzoek).deepCopy();
        kopie.remove(UITLEG);
        for (String deel : List.of("basis", "situatie")) {
            if (kopie.path(deel).isObject()) {
                ((ObjectNode) kopie.get(deel)).remove(UITLEG);
            }
        }
        return kopie;
    }

    private static Object antwoord(String operatie, JsonNode verzoek) {
        if (Watals.OPERATIES.contains(operatie)) {
            return WATALS.antwoord(operatie, verzoek);
        }
        return operatie.equals(Geval.BEREKEN) ? ANTWOORDEN.bereken(verzoek) : BEOORDELINGEN.beoordeel(operatie, verzoek);
    }
}
