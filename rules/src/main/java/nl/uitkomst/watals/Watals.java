package nl.uitkomst.watals;

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

    /** The last part of the path of every operation. */
    public static final Set<String> OPERATIES = Set.of(VERGELIJK);

    private final Antwoorden antwoorden;
    private final Watalswoorden woorden;

    public Watals(Regelset regelset, Teksten teksten, Watalsteksten eigen) {
        this.antwoorden = new Antwoorden(regelset, teksten);
        this.woorden = new Watalswoorden(eigen);
    }

    /**
     * The answer to a request of one of {@link #OPERATIES}.
     *
     * @throws nl.uitkomst.verzoek.OngeldigVerzoek with every fault of the request
     */
    public Object antwoord(String operatie, JsonNode json) {
        return switch (operatie) {
            case VERGELIJK -> vergelijk(json);
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

    /** @param situatie the field with the request of {@code _bereken}: how much explanation that asks for is no part of the decision either */
    private String besluitId(String operatie, JsonNode json, String situatie) {
        ObjectNode kern = ((ObjectNode) json).deepCopy();
        ((ObjectNode) kern.get(situatie)).remove("uitleg");
        return BesluitId.van(operatie, kern, antwoorden.regelset());
    }
}
