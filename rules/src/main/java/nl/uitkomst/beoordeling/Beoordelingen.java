package nl.uitkomst.beoordeling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.uitkomst.antwoord.BesluitId;
import nl.uitkomst.antwoord.Teksten;
import nl.uitkomst.motor.Regelset;
import tools.jackson.databind.JsonNode;

/** Answers the assessments: reads, runs the rules, puts into words. Safe to use from many threads at once. */
public final class Beoordelingen {

    /** The assessments that turn on conditions. */
    public static final List<Toetsschema> SCHEMAS = List.of(Dienstverleningsbeoordeling.SCHEMA, Dwangsombeoordeling.SCHEMA, Zestigplusbeoordeling.SCHEMA,
            Schattingsbeoordeling.SCHEMA, Voorschotbeoordeling.SCHEMA);

    private final Regelset regelset;
    private final Map<String, Function<JsonNode, ?>> perOperatie = new LinkedHashMap<>();

    public Beoordelingen(Regelset regelset, Teksten teksten, Beoordelingsteksten eigen) {
        this.regelset = regelset;
        Function<String, Woorden> woorden = operatie -> new Woorden(teksten, eigen, operatie);
        voegToe("_duur", woorden, Duurlezer::lees, Duurbeoordeling::new, Duurbeoordeling::antwoord);
        voegToe("_inkomen", woorden, Inkomenlezer::lees, Inkomensbeoordeling::new, Inkomensbeoordeling::antwoord);
        voegToe("_wajongww", woorden, Wajongwwlezer::lees, Wajongwwvergelijking::new, Wajongwwvergelijking::antwoord);
        voegToe(Schattingsbeoordeling.OPERATIE, woorden, Schattingslezer::lees, Schattingsbeoordeling::new, Schattingsbeoordeling::antwoord);
        voegToe("_wgadienstverlening", woorden, Dienstverleningslezer::lees, Dienstverleningsbeoordeling::new, Dienstverleningsbeoordeling::antwoord);
        voegToe("_dwangsom", woorden, Dwangsomlezer::lees, Dwangsombeoordeling::new, Dwangsombeoordeling::antwoord);
        voegToe(Zestigplusbeoordeling.OPERATIE, woorden, Zestigpluslezer::lees, Zestigplusbeoordeling::new, Zestigplusbeoordeling::antwoord);
        voegToe(Voorschotbeoordeling.OPERATIE, woorden, Voorschotlezer::lees, Voorschotbeoordeling::new, Voorschotbeoordeling::antwoord);
    }

    /** An assessment of one request. */
    @FunctionalInterface
    private interface Begin<V, B> {
        B met(Regelset regelset, Woorden woorden, V verzoek, String besluitId);
    }

    private <V, B> void voegToe(String operatie, Function<String, Woorden> teksten, Function<JsonNode, V> lezer, Begin<V, B> begin, Function<B, ?> antwoord) {
        Woorden woorden = teksten.apply(operatie);
        perOperatie.put(operatie, json -> antwoord.apply(begin.met(regelset, woorden, lezer.apply(json), BesluitId.van(operatie, json, regelset))));
    }

    /** The last parts of the paths of all assessments. */
    public Set<String> operaties() {
        return perOperatie.keySet();
    }

    /**
     * The answer of an assessment.
     *
     * @param operatie last part of its path, such as {@code _duur}
     * @throws nl.uitkomst.verzoek.OngeldigVerzoek with every fault of the request
     * @throws IllegalArgumentException            when there is no such assessment
     */
    public Object beoordeel(String operatie, JsonNode json) {
        if (!perOperatie.containsKey(operatie)) {
            throw new IllegalArgumentException("no assessment " + operatie);
        }
        return perOperatie.get(operatie).apply(json);
    }

    /** How long a WW or a loongerelateerde uitkering lasts. */
    public DuurAntwoord duur(JsonNode json) {
        return (DuurAntwoord) beoordeel("_duur", json);
    }

    /** Which part of an income counts, for which statute, in which month. */
    public InkomenAntwoord inkomen(JsonNode json) {
        return (InkomenAntwoord) beoordeel("_inkomen", json);
    }

    /** What somebody with a Wajong has who receives a WW, does not claim it, or is refused it in full or in half. */
    public WajongwwAntwoord wajongww(JsonNode json) {
        return (WajongwwAntwoord) beoordeel("_wajongww", json);
    }
}
