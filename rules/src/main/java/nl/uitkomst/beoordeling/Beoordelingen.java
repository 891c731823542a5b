package nl.uitkomst.beoordeling;

import nl.uitkomst.antwoord.BesluitId;
import nl.uitkomst.antwoord.Teksten;
import nl.uitkomst.motor.Regelset;
import tools.jackson.databind.JsonNode;

/** Answers the assessments: reads, runs the rules, puts into words. Safe to use from many threads at once. */
public final class Beoordelingen {

    private final Regelset regelset;
    private final Woorden woorden;

    public Beoordelingen(Regelset regelset, Teksten teksten, Beoordelingsteksten eigen) {
        this.regelset = regelset;
        this.woorden = new Woorden(teksten, eigen);
    }

    /**
     * How long a WW or a loongerelateerde uitkering lasts.
     *
     * @throws nl.uitkomst.verzoek.OngeldigVerzoek with every fault of the request
     */
    public DuurAntwoord duur(JsonNode json) {
        return new Duurbeoordeling(regelset, woorden, Duurlezer.lees(json), BesluitId.van("_duur", json, regelset)).antwoord();
    }

    /**
     * Which part of an income counts, for which statute, in which month.
     *
     * @throws nl.uitkomst.verzoek.OngeldigVerzoek with every fault of the request
     */
    public InkomenAntwoord inkomen(JsonNode json) {
        return new Inkomensbeoordeling(regelset, woorden, Inkomenlezer.lees(json), BesluitId.van("_inkomen", json, regelset)).antwoord();
    }

    /**
     * What somebody with a Wajong has who receives a WW, does not claim it, or is refused it in full or in half.
     *
     * @throws nl.uitkomst.verzoek.OngeldigVerzoek with every fault of the request
     */
    public WajongwwAntwoord wajongww(JsonNode json) {
        return new Wajongwwvergelijking(regelset, woorden, Wajongwwlezer.lees(json), BesluitId.van("_wajongww", json, regelset)).antwoord();
    }
}
