package nl.uitkomst.antwoord;

import nl.uitkomst.bandbreedte.Bandbreedten.Uitkomst;
import nl.uitkomst.bandbreedte.Bandbreedten;
import nl.uitkomst.berekening.Berekening;
import nl.uitkomst.berekening.Resultaat;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.verzoek.Uitlegniveau;
import nl.uitkomst.verzoek.Verzoek;
import nl.uitkomst.verzoek.VerzoekLezer;
import nl.uitkomst.verzoek.Verzoektekst;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers requests: reads, computes, puts into words. Safe to use from many threads at once. */
public final class Antwoorden {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Regelset regelset;
    private final Teksten teksten;

    public Antwoorden(Regelset regelset, Teksten teksten) {
        this.regelset = regelset;
        this.teksten = teksten;
    }

    /**
     * The answer to a request of {@code _bereken}.
     *
     * @throws nl.uitkomst.verzoek.OngeldigVerzoek with every fault, when the request is malformed or contradicts itself
     */
    public Antwoord bereken(JsonNode json) {
        Verzoek verzoek = VerzoekLezer.lees(json);
        return bereken(verzoek, BesluitId.van(json, regelset));
    }

    /**
     * The same from bytes to bytes, so that two versions of the rules can be asked side by side: only types of the JDK cross from one
     * class loader to the other.
     *
     * @param json a request in UTF-8
     * @return the answer in UTF-8
     */
    public byte[] bereken(byte[] json) {
        return JSON.writeValueAsBytes(bereken(Verzoektekst.lees(json)));
    }

    /** The answer to a request that has been read. */
    public Antwoord bereken(Verzoek verzoek, String besluitId) {
        Resultaat resultaat = Berekening.bereken(regelset, verzoek, verzoek.uitleg() != Uitlegniveau.GEEN);
        return new Antwoordbouwer(regelset, teksten, resultaat, Bandbreedten.van(regelset, resultaat), besluitId).antwoord();
    }

    /** The answer that says what was concluded, without bands. */
    public Antwoord antwoord(Resultaat resultaat, String besluitId) {
        return new Antwoordbouwer(regelset, teksten, resultaat, Uitkomst.GEEN, besluitId).antwoord();
    }

    public Regelset regelset() {
        return regelset;
    }
}
