package nl.uitkomst.referentie;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.uitkomst.antwoord.Teksten;
import nl.uitkomst.beoordeling.Beoordelingen;
import nl.uitkomst.beoordeling.Beoordelingsteksten;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.referentie.Voorschotreferentie.Uitslag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Random advances, settled by the rules and once more by {@link Voorschotreferentie}; and what must hold of each of them. */
class VoorschotreferentieTest {

    private static final int AANTAL = Integer.getInteger("uitkomst.voorschotten", 400);
    private static final long ZAAD = Long.getLong("uitkomst.zaad", 20261122L);
    private static final Beoordelingen BEOORDELINGEN = new Beoordelingen(Regelset.laad(), Teksten.GEEN, Beoordelingsteksten.GEEN);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static JsonNode antwoord(JsonNode verzoek) {
        return JSON.valueToTree(BEOORDELINGEN.beoordeel("_wiavoorschot", verzoek));
    }

    private static List<ObjectNode> verzoeken() {
        Voorschotverzoeken verzoeken = new Voorschotverzoeken(ZAAD);
        List<ObjectNode> alle = new ArrayList<>();
        for (int nummer = 0; nummer < AANTAL; nummer++) {
            alle.add(verzoeken.volgende());
        }
        return alle;
    }

    /** Where every way to fill in what was left out comes out the same, so does the answer; otherwise it asks, and all of them lie in its range. */
    @Test
    void isGelijkAanDeReferentie() {
        Set<String> gezien = new HashSet<>();
        for (ObjectNode verzoek : verzoeken()) {
            JsonNode antwoord = antwoord(verzoek);
            List<Uitslag> uitslagen = Voorschotreferentie.uitslagen(verzoek);
            Set<Uitslag> verschillend = new HashSet<>(uitslagen);
            gezien.add(antwoord.path("uitkomst").asString());
            if (verschillend.size() == 1) {
                gelijk(verzoek, antwoord, uitslagen.get(0));
            } else {
                assertThat(antwoord.path("uitkomst").asString()).as(verzoek.toString()).isEqualTo("onbekend");
                assertThat(antwoord.path("ontbrekend")).as(verzoek.toString()).isNotEmpty();
                uitslagen.forEach(uitslag -> binnen(verzoek, antwoord, uitslag));
                assertThat(antwoord.path("mogelijkeUitkomsten").valueStream().map(JsonNode::asString)).as(verzoek.toString())
                        .containsAll(uitslagen.stream().map(Uitslag::uitkomst).distinct().toList());
            }
        }
        assertThat(gezien).contains("nabetalen", "kwijtschelden", "deels-kwijtschelden", "terugvorderen", "onbekend");
    }

    private static void gelijk(JsonNode verzoek, JsonNode antwoord, Uitslag uitslag) {
        assertThat(antwoord.path("uitkomst").asString()).as(verzoek.toString()).isEqualTo(uitslag.uitkomst());
        assertThat(antwoord.path("ontbrekend")).as(verzoek.toString()).isEmpty();
        assertThat(bedrag(antwoord, "teVeel")).as(verzoek.toString()).isEqualByComparingTo(uitslag.teVeel());
        assertThat(bedrag(antwoord, "nabetaling")).as(verzoek.toString()).isEqualByComparingTo(uitslag.nabetaling());
        if (uitslag.kwijt() == null) {
            assertThat(antwoord.has("kwijtTeSchelden") || antwoord.has("terugTeVorderen")).as(verzoek.toString()).isFalse();
        } else {
            assertThat(bedrag(antwoord, "kwijtTeSchelden")).as(verzoek.toString()).isEqualByComparingTo(uitslag.kwijt());
            assertThat(bedrag(antwoord, "terugTeVorderen")).as(verzoek.toString()).isEqualByComparingTo(uitslag.terug());
        }
    }

    private static void binnen(JsonNode verzoek, JsonNode antwoord, Uitslag uitslag) {
        if (uitslag.terug() != null) {
            assertThat(uitslag.terug()).as(verzoek.toString()).isBetween(bedrag(antwoord.path("bandbreedte"), "laagste"),
                    bedrag(antwoord.path("bandbreedte"), "hoogste"));
        }
    }

    private static BigDecimal bedrag(JsonNode antwoord, String veld) {
        return new BigDecimal(antwoord.path(veld).asString());
    }

    // ── what must hold of every advance ─────────────────────────────────────────────────────

    @Test
    void deDelenZijnSamenHetVoorschotEnErWordtNooitMeerKwijtgescholdenDanTeVeelIsBetaald() {
        for (ObjectNode verzoek : verzoeken()) {
            JsonNode antwoord = antwoord(verzoek);
            BigDecimal som = antwoord.path("delen").valueStream().map(deel -> bedrag(deel, "bedrag")).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(som).as(verzoek.toString()).isEqualByComparingTo(bedrag(antwoord, "voorschot"));
            if (antwoord.has("kwijtTeSchelden")) {
                BigDecimal gematigd = antwoord.path("delen").valueStream().filter(deel -> deel.path("bestemming").asString().equals("matiging"))
                        .map(deel -> bedrag(deel, "bedrag")).reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(bedrag(antwoord, "kwijtTeSchelden").add(bedrag(antwoord, "terugTeVorderen")).add(gematigd)).isEqualByComparingTo(bedrag(antwoord, "teVeel"));
            }
        }
    }

    @Test
    void meerInkomenDatNietMeeteldeVerlaagtDeTerugvorderingNooit() {
        for (ObjectNode verzoek : verzoeken()) {
            BigDecimal vorige = BigDecimal.ZERO;
            for (String deel : List.of("0.00", "0.01", "700.00", "99999.00")) {
                JsonNode antwoord = antwoord(verzoek.deepCopy().put("deelDoorNietMeegenomenInkomen", deel));
                if (antwoord.has("terugTeVorderen")) {
                    assertThat(bedrag(antwoord, "terugTeVorderen")).as(verzoek + " " + deel).isGreaterThanOrEqualTo(vorige);
                    vorige = bedrag(antwoord, "terugTeVorderen");
                }
            }
        }
    }

    @Test
    void matigingVanNulVerandertNietsEnVanHonderdLaatNietsOver() {
        for (ObjectNode verzoek : verzoeken()) {
            ObjectNode zonder = verzoek.deepCopy();
            zonder.remove("matigingPercentage");
            JsonNode nul = antwoord(zonder.deepCopy().put("matigingPercentage", "0"));
            JsonNode honderd = antwoord(zonder.deepCopy().put("matigingPercentage", "100"));
            assertThat(nul.path("delen")).isEqualTo(antwoord(zonder).path("delen"));
            assertThat(honderd.path("kwijtTeSchelden")).isEqualTo(nul.path("kwijtTeSchelden"));
            if (honderd.has("terugTeVorderen")) {
                assertThat(bedrag(honderd, "terugTeVorderen")).isZero();
            }
        }
    }

    /** Where no month has too little, or none too much, there is nothing to balance. */
    @Test
    void perMaandEnOverHetGeheelZijnGelijkAlsElkeMaandHetzelfdeTekenHeeft() {
        int vergeleken = 0;
        for (ObjectNode verzoek : verzoeken()) {
            JsonNode perMaand = antwoord(metLezing(verzoek, "per-maand"));
            if (bedrag(perMaand, "teVeel").signum() == 0 || bedrag(perMaand, "nabetaling").signum() == 0) {
                JsonNode geheel = antwoord(metLezing(verzoek, "over-het-geheel"));
                for (String veld : List.of("uitkomst", "verrekend", "nabetaling", "teVeel", "kwijtTeSchelden", "terugTeVorderen", "delen")) {
                    if (!verzoek.has("rechtZonderMaatregel")) { // a measure can lift one month above its advance and not another
                        assertThat(geheel.path(veld)).as(verzoek + " " + veld).isEqualTo(perMaand.path(veld));
                    }
                }
                vergeleken++;
            }
        }
        assertThat(vergeleken).isGreaterThan(AANTAL / 10);
    }

    private static ObjectNode metLezing(ObjectNode verzoek, String lezing) {
        ObjectNode kopie = verzoek.deepCopy();
        kopie.putObject("keuzes").put("verrekeningVoorschot", lezing);
        return kopie;
    }

    @Test
    void deVolgordeVanDeMaandenDoetErNietToe() {
        Random toeval = new Random(ZAAD);
        for (ObjectNode verzoek : verzoeken()) {
            ObjectNode gehusseld = verzoek.deepCopy();
            for (String lijst : List.of("voorschotten", "recht", "rechtZonderMaatregel", "andereUitkeringen", "misgelopenUitkering")) {
                if (gehusseld.has(lijst)) {
                    List<JsonNode> delen = new ArrayList<>(gehusseld.path(lijst).valueStream().toList());
                    Collections.shuffle(delen, toeval);
                    ArrayNode nieuw = gehusseld.putArray(lijst);
                    delen.forEach(nieuw::add);
                }
            }
            ObjectNode een = (ObjectNode) antwoord(verzoek);
            ObjectNode ander = (ObjectNode) antwoord(gehusseld);
            een.remove("besluitId");
            ander.remove("besluitId");
            assertThat(ander).as(verzoek.toString()).isEqualTo(een);
        }
    }
}
