package nl.uitkomst.beoordeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.uitkomst.antwoord.Antwoorden;
import nl.uitkomst.antwoord.BesluitId;
import nl.uitkomst.antwoord.Teksten;
import nl.uitkomst.gevallen.Geval;
import nl.uitkomst.gevallen.Gevallen;
import nl.uitkomst.motor.Regelset;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The comparison is four computations side by side, and nothing more. */
class WajongwwTest {

    private static final Regelset REGELSET = Regelset.laad();
    private static final Antwoorden ANTWOORDEN = new Antwoorden(REGELSET, Teksten.GEEN);
    private static final Beoordelingen BEOORDELINGEN = new Beoordelingen(REGELSET, Teksten.GEEN, Beoordelingsteksten.GEEN);
    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<String, String> VARIANTEN = Map.of(
            "ww-ontvangen", "{\"aangevraagd\":true,\"maatregel\":\"geen\"}",
            "ww-niet-aangevraagd", "{\"aangevraagd\":false,\"maatregel\":\"geen\"}",
            "ww-geheel-geweigerd", "{\"aangevraagd\":true,\"maatregel\":\"geheel-geweigerd\"}",
            "ww-half-geweigerd", "{\"aangevraagd\":true,\"maatregel\":\"half-geweigerd\"}");

    private static Stream<Geval> situaties() {
        return Gevallen.alle().stream().filter(geval -> geval.operatie().equals("_wajongww") || geval.isBereken() && precies(geval.verzoek()));
    }

    /** The request holds one Wajong, one WW and no other right. */
    private static boolean precies(JsonNode verzoek) {
        List<String> soorten = Stream.iterate(0, nummer -> nummer < verzoek.path("uitkeringen").size(), nummer -> nummer + 1)
                .map(nummer -> verzoek.path("uitkeringen").get(nummer).path("soort").asString("")).sorted().toList();
        return soorten.equals(List.of("wajong", "ww"));
    }

    @TestFactory
    Stream<DynamicTest> isGelijkAanVierBerekeningen() {
        return situaties().map(geval -> DynamicTest.dynamicTest(geval.toString(), () -> vergelijk(geval.verzoek())));
    }

    private static void vergelijk(JsonNode verzoek) {
        JsonNode antwoord = JSON.valueToTree(BEOORDELINGEN.wajongww(verzoek));
        assertThat(antwoord.path("varianten")).hasSize(4);
        for (JsonNode variant : antwoord.path("varianten")) {
            JsonNode los = JSON.valueToTree(ANTWOORDEN.bereken(met(verzoek, VARIANTEN.get(variant.path("naam").asString()))));
            assertThat(variant.path("maanden")).hasSameSizeAs(los.path("maanden"));
            for (int nummer = 0; nummer < los.path("maanden").size(); nummer++) {
                JsonNode maand = variant.path("maanden").get(nummer);
                JsonNode losseMaand = los.path("maanden").get(nummer);
                assertThat(maand.path("inkomen")).isEqualTo(losseMaand.path("inkomen"));
                for (String soort : List.of("wajong", "ww")) {
                    assertThat(maand.path(soort).asString("onbekend")).as(soort + " " + maand.path("maand")).isEqualTo(recht(verzoek, losseMaand, soort));
                }
                if (losseMaand.has("totaal")) {
                    assertThat(maand.path("samen")).isEqualTo(losseMaand.path("totaal").path("samen"));
                }
            }
            los.path("ontbrekend").forEach(gegeven -> assertThat(antwoord.path("ontbrekend").findValuesAsString("gegeven"))
                    .contains(gegeven.path("gegeven").asString()));
        }
    }

    private static JsonNode met(JsonNode verzoek, String velden) {
        JsonNode kopie = verzoek.deepCopy();
        for (JsonNode uitkering : kopie.path("uitkeringen")) {
            if (uitkering.path("soort").asString("").equals("ww")) {
                ((ObjectNode) uitkering).setAll((ObjectNode) JSON.readTree(velden));
            }
        }
        return kopie;
    }

    /** A right of unknown kind can be the one that is asked for. */
    private static String recht(JsonNode verzoek, JsonNode maand, String soort) {
        for (JsonNode uitkering : verzoek.path("uitkeringen")) {
            if (!uitkering.has("soort")) {
                return "onbekend";
            }
        }
        BigDecimal som = BigDecimal.ZERO.setScale(2);
        for (JsonNode uitkering : maand.path("uitkeringen")) {
            if (uitkering.path("soort").asString().equals(soort)) {
                if (!uitkering.has("recht")) {
                    return "onbekend";
                }
                som = som.add(new BigDecimal(uitkering.path("recht").asString()));
            }
        }
        return som.toPlainString();
    }

    @Test
    void elkeStapHeeftEenEigenNummerEnVerwijstNaarStappenDieErZijn() {
        ObjectNode verzoek = (ObjectNode) basis().verzoek().deepCopy();
        for (String niveau : List.of("kort", "volledig")) {
            WajongwwAntwoord antwoord = BEOORDELINGEN.wajongww(verzoek.put("uitleg", niveau));
            Set<String> ids = new HashSet<>();
            antwoord.stappen().forEach(stap -> assertThat(ids.add(stap.id())).as(stap.id()).isTrue());
            assertThat(ids).isNotEmpty();
            antwoord.stappen().forEach(stap -> assertThat(ids).containsAll(stap.steuntOp()));
            antwoord.varianten().forEach(variant -> variant.maanden().forEach(maand -> {
                assertThat(ids).containsAll(maand.stappen());
                assertThat(maand.stappen()).isNotEmpty().allMatch(id -> id.startsWith(variant.naam() + "-s"));
            }));
        }
        assertThat(BEOORDELINGEN.wajongww(verzoek.put("uitleg", "geen")).stappen()).isEmpty();
    }

    private static Geval basis() {
        return Gevallen.alle().stream().filter(geval -> geval.id().equals("BEO-WW-S")).findFirst().orElseThrow();
    }

    @Test
    void hetBesluitHeeftPerOperatieEenAnderNummer() {
        JsonNode verzoek = basis().verzoek();
        String bereken = ANTWOORDEN.bereken(verzoek).besluitId();

        assertThat(bereken).isEqualTo(BesluitId.van(verzoek, REGELSET));
        assertThat(BEOORDELINGEN.wajongww(verzoek).besluitId()).startsWith("sha256:").isNotEqualTo(bereken);
        assertThat(BEOORDELINGEN.duur(JSON.createObjectNode()).besluitId()).isNotEqualTo(BEOORDELINGEN.inkomen(JSON.createObjectNode()).besluitId());
        assertThat(BEOORDELINGEN.duur(JSON.createObjectNode().put("uitleg", "geen")).besluitId())
                .isEqualTo(BEOORDELINGEN.duur(JSON.createObjectNode()).besluitId());
    }
}
