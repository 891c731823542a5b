package nl.uitkomst.watals;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import nl.uitkomst.antwoord.Antwoorden;
import nl.uitkomst.antwoord.BesluitId;
import nl.uitkomst.antwoord.Teksten;
import nl.uitkomst.motor.Regelset;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers the questions that start with "and what if". Safe to use from many threads at once. */
public final class Watals {

    private static final String VERGELIJK = "_vergelijk";
    private static final String VERKEN = "_verken";
    private static final String CYCLI = "_cycli";
    private static final String BATCH = "_batch";

    /** The last part of the path of every operation. */
    public static final Set<String> OPERATIES = Set.of(VERGELIJK, VERKEN, CYCLI, BATCH);

    private final Antwoorden antwoorden;
    private final Watalswoorden woorden;
    private final Batchproblemen problemen;

    public Watals(Regelset regelset, Teksten teksten, Watalsteksten eigen, Batchproblemen problemen) {
        this.antwoorden = new Antwoorden(regelset, teksten);
        this.woorden = new Watalswoorden(eigen);
        this.problemen = problemen;
    }

    /**
     * The answer to a request of one of {@link #OPERATIES}.
     *
     * @throws nl.uitkomst.verzoek.OngeldigVerzoek with every fault of the request
     */
    public Object antwoord(String operatie, JsonNode json) {
        return switch (operatie) {
            case VERGELIJK -> vergelijk(json);
            case VERKEN -> verken(json);
            case CYCLI -> cycli(json);
            case BATCH -> batch(json.toString().getBytes(StandardCharsets.UTF_8)).antwoord();
            default -> throw new IllegalArgumentException("no operation " + operatie);
        };
    }

    /**
     * A situation beside what it would be with other facts.
     *
     * @throws nl.uitkomst.verzoek.OngeldigVerzoek with every fault of the request
     */
    public VergelijkAntwoord vergelijk(JsonNode json) {
        return new Scenariovergelijking(antwoorden, woorden, Vergelijklezer.lees(json), besluitId(VERGELIJK, json, "basis")).antwoord();
    }

    /**
     * What one month brings at every income in a range.
     *
     * @throws nl.uitkomst.verzoek.OngeldigVerzoek with every fault of the request
     */
    public VerkenAntwoord verken(JsonNode json) {
        return new Verkenning(antwoorden, woorden, Verkenlezer.lees(json), besluitId(VERKEN, json, Verkenlezer.SITUATIE)).antwoord();
    }

    /**
     * One advance, settled once in 1, 3, 6 and 12 months.
     *
     * @throws nl.uitkomst.verzoek.OngeldigVerzoek with every fault of the request
     */
    public CycliAntwoord cycli(JsonNode json) {
        return new Cyclusvergelijking(antwoorden, woorden, Cyclilezer.lees(json), besluitId(CYCLI, json, Cyclilezer.SITUATIE)).antwoord();
    }

    /**
     * Many requests of {@code _bereken}, still to be answered.
     *
     * @param tekst in UTF-8
     * @throws nl.uitkomst.verzoek.OngeldigVerzoek when the text as a whole is wrong
     */
    public Batch batch(byte[] tekst) {
        return new Batch(antwoorden, problemen, tekst);
    }

    /** @param situatie the field with the request of {@code _bereken}: how much explanation that asks for is no part of the decision either */
    private String besluitId(String operatie, JsonNode json, String situatie) {
        ObjectNode kern = ((ObjectNode) json).deepCopy();
        ((ObjectNode) kern.get(situatie)).remove("uitleg");
        return BesluitId.van(operatie, kern, antwoorden.regelset());
    }
}
