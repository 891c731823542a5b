package nl.uitkomst.simulatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.uitkomst.antwoord.Antwoord;
import nl.uitkomst.proef.Dienst;
import nl.uitkomst.referentie.WillekeurigeSamenloop;
import nl.uitkomst.referentie.WillekeurigeSituatie;
import nl.uitkomst.simulatie.Uitslag.Berekend;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Ten thousand random situations: what a run computes are the bytes that the packaged service sends, the words left out. */
class ZelfdeAntwoordenTest {

    private static final int AANTAL = 10_000;
    private static final int PER_AANROEP = 1_000;
    /** What the words of the service fill in. */
    private static final Set<String> WOORDEN = Set.of("tekst", "vraag", "waarom", "vindplaats", "reden", "doeDit", "uitleg");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void deBytesVanDeDienst() {
        for (int eerste = 0; eerste < AANTAL; eerste += PER_AANROEP) {
            String[] verzoeken = IntStream.range(eerste, eerste + PER_AANROEP).mapToObj(ZelfdeAntwoordenTest::verzoek).toArray(String[]::new);
            JsonNode resultaten = JSON.readTree(Dienst.gedeeld().stuur("/v1/uitkomsten/_batch", "{\"verzoeken\":[" + String.join(",", verzoeken) + "]}")
                    .body()).get("resultaten");
            assertThat(resultaten.size()).isEqualTo(PER_AANROEP);
            for (int plaats = 0; plaats < PER_AANROEP; plaats++) {
                Regel regel = new Regel(1, verzoeken[plaats].getBytes(StandardCharsets.UTF_8));
                Uitslag uitslag = Rekenaar.deze().reken(regel);
                assertThat(uitslag).as(verzoeken[plaats]).isInstanceOf(Berekend.class);
                Antwoord antwoord = ((Berekend) uitslag).antwoord();
                assertThat(new String(Rekenaar.bytes(antwoord), StandardCharsets.UTF_8)).as(verzoeken[plaats])
                        .isEqualTo(zonderWoorden(resultaten.get(plaats)).toString());
                assertThat(Rekenaar.deze().cijfers(regel)).as(verzoeken[plaats]).isEqualTo(new Berekend(zonderOpmerkingen(antwoord)));
            }
        }
    }

    /** What the tables are made of. */
    private static Antwoord zonderOpmerkingen(Antwoord antwoord) {
        return new Antwoord(antwoord.besluitId(), antwoord.regelset(), antwoord.volledig(), antwoord.maanden(), antwoord.afrekeningen(), antwoord.gebeurtenissen(),
                antwoord.stappen(), antwoord.ontbrekend(), antwoord.nietBerekenbaar(), List.of(), List.of(), List.of(), antwoord.uitleg());
    }

    /** One call is the same as its place in a batch. */
    @Test
    void deBytesVanEenEnkeleAanroep() {
        for (int zaad = 0; zaad < 50; zaad++) {
            String verzoek = verzoek(zaad);
            byte[] van = Dienst.gedeeld().stuur("/v1/uitkomsten/_bereken", verzoek).body();
            Berekend berekend = (Berekend) Rekenaar.deze().reken(new Regel(1, verzoek.getBytes(StandardCharsets.UTF_8)));
            assertThat(new String(Rekenaar.bytes(berekend.antwoord()), StandardCharsets.UTF_8)).isEqualTo(zonderWoorden(JSON.readTree(van)).toString());
        }
    }

    private static String verzoek(int zaad) {
        return (zaad % 2 == 0 ? WillekeurigeSituatie.maak(zaad) : WillekeurigeSamenloop.maak(zaad)).put("uitleg", "geen").toString();
    }

    private static JsonNode zonderWoorden(JsonNode antwoord) {
        antwoord.get("ontbrekend").forEach(deel -> ((ObjectNode) deel).remove("wie")); // there it is a sentence, elsewhere a code
        verwijderWoorden(antwoord);
        return antwoord;
    }

    private static void verwijderWoorden(JsonNode deel) {
        if (deel instanceof ObjectNode object) {
            WOORDEN.forEach(object::remove);
        }
        deel.forEach(ZelfdeAntwoordenTest::verwijderWoorden);
    }
}
