package nl.uitkomst.watals;

import java.util.Set;
import nl.uitkomst.antwoord.Teksten;
import nl.uitkomst.motor.Regelset;
import tools.jackson.databind.JsonNode;

/** Answers the questions that start with "and what if". Safe to use from many threads at once. */
public final class Watals {

    /** The last part of the path of every operation. */
    public static final Set<String> OPERATIES = Set.of();

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
        throw new IllegalArgumentException("no operation " + operatie);
    }
}
