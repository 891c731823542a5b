package nl.uitkomst.watals;

import java.util.Set;
import nl.uitkomst.antwoord.BesluitId;
import nl.uitkomst.antwoord.Teksten;
import nl.uitkomst.motor.Regelset;
import tools.jackson.databind.JsonNode;

/** Answers the questions that start with "and what if". Safe to use from many threads at once. */
public final class Watals {

    /** The last part of the path of every operation. */
    public static final Set<String> OPERATIES = Set.of("_verken");

    private final Regelset regelset;
    private final Watalswoorden woorden;

    public Watals(Regelset regelset, Teksten teksten, Watalsteksten eigen) {
        this.regelset = regelset;
        this.woorden = new Watalswoorden(teksten, eigen);
    }

    /**
     * The answer to a request of one of {@link #OPERATIES}.
     *
     * @throws nl.uitkomst.verzoek.OngeldigVerzoek with every fault of the request
     */
    public Object antwoord(String operatie, JsonNode json) {
        return switch (operatie) {
            case "_verken" -> verken(json);
            default -> throw new IllegalArgumentException("no operation " + operatie);
        };
    }

    /**
     * What one month brings at every income in a range.
     *
     * @throws nl.uitkomst.verzoek.OngeldigVerzoek with every fault of the request
     */
    public VerkenAntwoord verken(JsonNode json) {
        return new Verkenning(regelset, woorden, Verkenlezer.lees(json), BesluitId.van("_verken", json, regelset)).antwoord();
    }
}
