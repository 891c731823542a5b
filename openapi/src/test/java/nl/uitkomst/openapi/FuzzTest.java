package nl.uitkomst.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
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
 * Requests to every operation that are right, nearly right or hostile, for a minute: whatever is sent, the answer is soon there and is 200 or a problem,
 * never a fault of ours, and nothing of a value that was sent comes back in an error. The only 5xx is a computation that takes longer than it may.
 * {@code -Duitkomst.fuzz=PT30M} makes it longer, {@code -Duitkomst.zaad=42} makes it another one.
 */
class FuzzTest {

    private static final Duration DUUR = Duration.parse(System.getProperty("uitkomst.fuzz", "PT60S"));
    private static final long ZAAD = Long.getLong("uitkomst.zaad", 20261122L);
    /** Waiting, computing and a busy machine together. */
    private static final Duration GEDULD = Duration.ofSeconds(20);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int GOED = 200;
    private static final int TE_LANG = 503;

    @Test
    void watErOokKomtHetAntwoordDeugt() {
        Random toeval = new Random(ZAAD);
        List<Geval> gevallen = Gevallen.alle();
        Map<String, List<JsonNode>> perAdres = Operaties.metVoorbeelden();
        assertThat(perAdres.values()).noneMatch(List::isEmpty);
        gevallen.forEach(geval -> perAdres.computeIfAbsent(geval.adres(), nieuw -> List.of()));
        perAdres.replaceAll((adres, voorbeelden) -> Stream.concat(voorbeelden.stream(), gevallen.stream().filter(geval -> geval.adres().equals(adres)).map(Geval::verzoek)).toList());
        List<String> adressen = List.copyOf(perAdres.keySet());
        Map<Integer, Integer> statussen = new TreeMap<>();
        long einde = System.nanoTime() + DUUR.toNanos();
        while (System.nanoTime() < einde) {
            String adres = adressen.get(toeval.nextInt(adressen.size()));
            List<JsonNode> keuze = perAdres.get(adres);
            JsonNode goed = keuze.get(toeval.nextInt(keuze.size()));
            byte[] verzoek = switch (toeval.nextInt(10)) {
                case 0 -> goed.toString().getBytes(StandardCharsets.UTF_8);
                case 1, 2, 3 -> Vijandig.verdraaid(goed.toString(), toeval);
                default -> verminkt(goed, gevallen.get(toeval.nextInt(gevallen.size())).verzoek(), toeval).getBytes(StandardCharsets.UTF_8);
            };
            statussen.merge(put(adres, verzoek), 1, Integer::sum);
        }
        System.out.println("zaad " + ZAAD + ", " + DUUR + ": " + statussen);
        assertThat(statussen.keySet()).isSubsetOf(GOED, 400, 413, TE_LANG);
        assertThat(statussen.get(GOED)).isGreaterThan(100);
        assertThat(statussen.get(400)).isGreaterThan(100);
        assertThat(Dienst.gedeeld().log()).doesNotContain(Vijandig.MERKTEKEN).doesNotContain(" ERROR ");
    }

    private static int put(String adres, byte[] verzoek) {
        String wat = adres + " " + new String(verzoek, StandardCharsets.UTF_8);
        long begin = System.nanoTime();
        HttpResponse<byte[]> antwoord = Dienst.gedeeld().stuur(HttpRequest.newBuilder(Dienst.gedeeld().adres(adres)).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(verzoek)).build());
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).as(wat).isLessThan(GEDULD);
        String tekst = new String(antwoord.body(), StandardCharsets.UTF_8);
        assertThat(antwoord.statusCode()).as(wat).isIn(GOED, 400, 413, TE_LANG);
        if (antwoord.statusCode() == GOED) {
            assertThat(JSON.readTree(tekst).path("besluitId").asString()).as(wat).startsWith("sha256:");
        } else {
            assertThat(tekst).as(wat).doesNotContain(Vijandig.MERKTEKEN).contains(antwoord.statusCode() == TE_LANG ? "rekentijd-voorbij" : "\"fouten\":[");
        }
        return antwoord.statusCode();
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
            case 3 -> maak.stringNode(Vijandig.MERKTEKEN);
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
