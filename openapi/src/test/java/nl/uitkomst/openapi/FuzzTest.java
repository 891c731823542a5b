package nl.uitkomst.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.uitkomst.gevallen.Geval;
import nl.uitkomst.gevallen.Gevallen;
import nl.uitkomst.proef.Dienst;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Requests that are nearly right, for a minute: whatever is sent, the answer is 200 or a problem of 400, never 500, and nothing of a
 * value that was sent comes back in an error. {@code -Duitkomst.fuzz=PT10M} makes it longer.
 */
class FuzzTest {

    private static final Duration DUUR = Duration.parse(System.getProperty("uitkomst.fuzz", "PT60S"));
    private static final long ZAAD = Long.getLong("uitkomst.zaad", 20261122L);
    private static final String MERKTEKEN = "zegditnietna";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void bijnaGoedeVerzoekenGevenNooitEenServerfout() {
        Random toeval = new Random(ZAAD);
        List<Geval> basis = Gevallen.alle();
        List<List<Geval>> perAdres = List.copyOf(basis.stream().collect(Collectors.groupingBy(Geval::adres, TreeMap::new, Collectors.toList())).values());
        Dienst.gedeeld();
        long einde = System.nanoTime() + DUUR.toNanos();
        int goed = 0;
        int fout = 0;
        while (System.nanoTime() < einde) {
            List<Geval> keuze = toeval.nextBoolean() ? basis : perAdres.get(toeval.nextInt(perAdres.size())); // few cases, but a path of their own
            Geval geval = keuze.get(toeval.nextInt(keuze.size()));
            String verzoek = verminkt(geval.verzoek(), basis.get(toeval.nextInt(basis.size())).verzoek(), toeval);
            HttpResponse<byte[]> antwoord = Dienst.gedeeld().stuur(geval.adres(), verzoek);
            String tekst = new String(antwoord.body(), StandardCharsets.UTF_8);
            assertThat(antwoord.statusCode()).as(verzoek).isIn(200, 400);
            if (antwoord.statusCode() == 200) {
                goed++;
                assertThat(JSON.readTree(tekst).path("besluitId").asString()).as(verzoek).startsWith("sha256:");
            } else {
                fout++;
                assertThat(JSON.readTree(tekst).path("fouten").size()).as(verzoek).isPositive();
                assertThat(tekst).as(verzoek).doesNotContain(MERKTEKEN);
            }
        }
        assertThat(goed).isGreaterThan(100);
        assertThat(fout).isGreaterThan(100);
    }

    private static String verminkt(JsonNode verzoek, JsonNode ander, Random toeval) {
        JsonNode kopie = verzoek.deepCopy();
        for (int keer = toeval.nextInt(3); keer >= 0; keer--) {
            vermink(kopie, ander, toeval);
        }
        String tekst = kopie.toString();
        if (toeval.nextInt(25) == 0) {
            int plaats = toeval.nextInt(tekst.length());
            return tekst.substring(0, plaats) + "{[\",:0\u0000é".charAt(toeval.nextInt(8)) + tekst.substring(plaats);
        }
        return tekst;
    }

    /** Walks down to a random place and changes, removes or adds something there. */
    private static void vermink(JsonNode node, JsonNode ander, Random toeval) {
        if (node instanceof ObjectNode object && !object.isEmpty()) {
            List<String> namen = new ArrayList<>(object.propertyNames());
            String naam = namen.get(toeval.nextInt(namen.size()));
            if (object.get(naam).isContainer() && toeval.nextInt(5) > 0) {
                vermink(object.get(naam), ander.path(naam), toeval);
            } else {
                switch (toeval.nextInt(4)) {
                    case 0 -> object.remove(naam);
                    case 1 -> object.set(toeval.nextBoolean() ? naam : "veld" + toeval.nextInt(9), raar(toeval));
                    case 2 -> object.set(naam, ander.path(naam).isMissingNode() ? raar(toeval) : ander.path(naam));
                    default -> object.set(naam, raar(toeval));
                }
            }
        } else if (node instanceof ArrayNode lijst && !lijst.isEmpty()) {
            int plaats = toeval.nextInt(lijst.size());
            if (toeval.nextInt(4) > 0) {
                vermink(lijst.get(plaats), ander.path(0), toeval);
            } else if (toeval.nextBoolean()) {
                lijst.add(lijst.get(plaats));
            } else {
                lijst.set(plaats, raar(toeval));
            }
        }
    }

    private static JsonNode raar(Random toeval) {
        JsonNodeFactory maak = JsonNodeFactory.instance;
        return switch (toeval.nextInt(16)) {
            case 0 -> maak.nullNode();
            case 1 -> maak.numberNode(toeval.nextInt());
            case 2 -> maak.stringNode("");
            case 3 -> maak.stringNode(MERKTEKEN);
            case 4 -> maak.stringNode("99999999999.99");
            case 5 -> maak.stringNode("-0.01");
            case 6 -> maak.stringNode("999999999.99");
            case 7 -> maak.stringNode("0");
            case 8 -> maak.stringNode("2020-02-30");
            case 9 -> maak.stringNode("2199-12");
            case 10 -> maak.stringNode("1900-01");
            case 11 -> maak.stringNode("2026-07-15");
            case 12 -> maak.booleanNode(toeval.nextBoolean());
            case 13 -> maak.arrayNode();
            case 14 -> maak.objectNode();
            default -> maak.stringNode(toeval.nextBoolean() ? "100" : "2026-07");
        };
    }
}
