package nl.uitkomst.antwoord;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.uitkomst.bandbreedte.Bandbreedten.Uitkomst;
import nl.uitkomst.bandbreedte.Bandbreedten;
import nl.uitkomst.berekening.Berekening;
import nl.uitkomst.berekening.Resultaat;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.recht.Ontbreekt;
import nl.uitkomst.recht.Regel;
import nl.uitkomst.verzoek.Invulling;
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
        return bouwer(verzoek, besluitId).antwoord();
    }

    /** The same without what is remarked beside the figures: assumptions, points of judgement and warnings. For tables of many people, that show none of those. */
    public Antwoord cijfers(Verzoek verzoek, String besluitId) {
        return bouwer(verzoek, besluitId).cijfers();
    }

    private Antwoordbouwer bouwer(Verzoek verzoek, String besluitId) {
        Resultaat resultaat = bereken(verzoek);
        Uitkomst banden = Bandbreedten.van(regelset, resultaat, this::kern);
        Map<Ontbreekt, Regel> nietGevraagd = new LinkedHashMap<>();
        Map<String, Object> ingevuld = new HashMap<>();
        while (!banden.geenVerschil().isEmpty()) {
            Set<String> hier = banden.geenVerschil().keySet();
            resultaat.ontbreekt().entrySet().stream().filter(gevraagd -> hier.contains(gevraagd.getKey().pad()))
                    .forEach(gevraagd -> nietGevraagd.put(gevraagd.getKey(), gevraagd.getValue()));
            ingevuld.putAll(banden.geenVerschil());
            resultaat = bereken(resultaat.verzoek().vulIn(new Invulling(banden.geenVerschil())));
            banden = Bandbreedten.van(regelset, resultaat, this::kern);
        }
        return new Antwoordbouwer(regelset, teksten, resultaat, banden, new NietGevraagd(nietGevraagd, ingevuld), besluitId);
    }

    private Resultaat bereken(Verzoek verzoek) {
        return Berekening.bereken(regelset, verzoek, verzoek.uitleg() != Uitlegniveau.GEEN);
    }

    private Kern kern(Resultaat resultaat) {
        return Kern.van(new Antwoordbouwer(regelset, Teksten.GEEN, resultaat, Uitkomst.GEEN, NietGevraagd.NIETS, null).cijfers());
    }

    /** The answer that says what was concluded, without bands. */
    public Antwoord antwoord(Resultaat resultaat, String besluitId) {
        return new Antwoordbouwer(regelset, teksten, resultaat, Uitkomst.GEEN, NietGevraagd.NIETS, besluitId).antwoord();
    }

    public Regelset regelset() {
        return regelset;
    }
}
