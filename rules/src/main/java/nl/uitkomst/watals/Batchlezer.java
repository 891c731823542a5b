package nl.uitkomst.watals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.uitkomst.grenzen.Grenzen;
import nl.uitkomst.verzoek.Fout;
import nl.uitkomst.verzoek.Foutcode;
import nl.uitkomst.verzoek.Gegeven;
import nl.uitkomst.verzoek.JsonObject;
import nl.uitkomst.verzoek.OngeldigVerzoek;
import nl.uitkomst.verzoek.VerzoekLezer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finds where each request of a {@code _batch} stands in the text, without reading it: each is later read as if it came alone, so that what is
 * wrong with one of them touches no other.
 */
final class Batchlezer {

    private static final String VERZOEKEN = "verzoeken";
    private static final JsonMapper LEZER = JsonMapper.builder().build();

    private final List<Stuk> stukken = new ArrayList<>();
    /** The request with nothing in its places: only what {@code _batch} itself has to say of it. */
    private final ObjectNode schil = JsonNodeFactory.instance.objectNode();

    /** From the first byte up to the one after the last. */
    record Stuk(int van, int tot) {

        int lengte() {
            return tot - van;
        }
    }

    private Batchlezer() {
    }

    /** @throws OngeldigVerzoek when the text is not JSON, or not a list of at most {@link Grenzen#verzoeken()} requests */
    static List<Stuk> lees(byte[] tekst) {
        Batchlezer lezer = new Batchlezer();
        try (JsonParser parser = LEZER.createParser(tekst)) {
            lezer.lees(parser);
        } catch (JacksonException geenJson) {
            throw fout(Foutcode.ONGELDIGE_JSON);
        }
        VerzoekLezer.lees(lezer.schil, Batchlezer::lijst, Batchlezer::geenSamenhang);
        return lezer.stukken;
    }

    private static Gegeven<List<Integer>> lijst(JsonObject object) {
        object.verplicht(VERZOEKEN);
        return object.lijst(VERZOEKEN, Grenzen.nu().verzoeken(), (deel, nummer) -> nummer);
    }

    private static void geenSamenhang(Gegeven<List<Integer>> lijst, Collection<Fout> fouten) {
        // one request says nothing of another
    }

    private static OngeldigVerzoek fout(Foutcode code) {
        return new OngeldigVerzoek(List.of(new Fout("", code)));
    }

    private void lees(JsonParser parser) {
        JsonToken eerste = parser.nextToken();
        if (eerste != JsonToken.START_OBJECT) {
            if (eerste != null) {
                parser.skipChildren();
            }
            throw fout(eerste == null || parser.nextToken() != null ? Foutcode.ONGELDIGE_JSON : Foutcode.GEEN_OBJECT);
        }
        Set<String> gezien = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String naam = parser.currentName();
            if (!gezien.add(naam)) {
                throw fout(Foutcode.DUBBEL_VELD);
            }
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_ARRAY && naam.equals(VERZOEKEN)) {
                verzoeken(parser);
            } else {
                parser.skipChildren();
                schil.set(naam, token == JsonToken.VALUE_NULL ? JsonNodeFactory.instance.nullNode() : JsonNodeFactory.instance.booleanNode(true));
            }
        }
        if (parser.nextToken() != null) {
            throw fout(Foutcode.ONGELDIGE_JSON);
        }
    }

    private void verzoeken(JsonParser parser) {
        ArrayNode plaatsen = schil.putArray(VERZOEKEN);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            long van = parser.currentTokenLocation().getByteOffset();
            parser.skipChildren();
            parser.finishToken();
            long tot = parser.currentLocation().getByteOffset();
            if (van < 0) {
                throw fout(Foutcode.ONGELDIGE_JSON); // not UTF-8, as JSON between systems must be (RFC 8259)
            }
            if (plaatsen.size() <= Grenzen.nu().verzoeken()) {
                stukken.add(new Stuk((int) van, (int) tot));
                plaatsen.addObject();
            }
        }
    }
}
