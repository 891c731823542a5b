package nl.uitkomst.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class BerekenTest extends HttpProef {

    @Test
    void antwoordtOpHetVoorbeeldVanHetContract() {
        HttpResponse<String> antwoord = bereken(voorbeeld());

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.headers().firstValue("Content-Type")).contains("application/json");
        JsonNode json = JSON.readTree(antwoord.body());
        assertThat(json.at("/volledig").booleanValue()).isTrue();
        assertThat(json.at("/maanden").size()).isEqualTo(12);
        JsonNode juli = json.at("/maanden/0/uitkeringen/0");
        assertThat(juli.at("/recht").asString()).isEqualTo("1793.75");
        assertThat(juli.at("/vakantiebijslag").asString()).isEqualTo("132.87");
        assertThat(juli.at("/betaling").asString()).isEqualTo("1660.88");
        assertThat(juli.at("/verschil").asString()).isEqualTo("0.00");
        assertThat(juli.at("/betaaldatum").asString()).isEqualTo("2026-07-23");
        assertThat(json.at("/maanden/0/totaal/samen").asString()).isEqualTo("2493.75");
        assertThat(json.at("/gebeurtenissen/0/soort").asString()).isEqualTo("fasewissel");
        assertThat(json.at("/uitleg/eenvoudig").asString()).startsWith("Van juli tot en met september 2026 krijgt u waarschijnlijk € 1.793,75 bruto");
        assertThat(json.at("/uitleg/voorlezen").asString()).endsWith("?");
    }

    @Test
    void deVeldenStaanInDeVolgordeVanHetContract() {
        JsonNode json = JSON.readTree(bereken(voorbeeld()).body());

        assertThat(json.propertyNames()).containsExactly("besluitId", "regelset", "volledig", "maanden", "afrekeningen", "gebeurtenissen",
                "stappen", "ontbrekend", "nietBerekenbaar", "aannames", "oordeelspunten", "waarschuwingen", "uitleg");
        assertThat(json.at("/maanden/0/uitkeringen/0").propertyNames()).startsWith("soort", "fase", "zekerheid", "recht", "verrekendInkomen");
    }

    @Test
    void hetzelfdeVerzoekGeeftDezelfdeBytes() {
        String eerste = bereken(voorbeeld()).body();

        for (int keer = 0; keer < 20; keer++) {
            assertThat(bereken(voorbeeld()).body()).isEqualTo(eerste);
        }
    }

    @Test
    void elkeStapHeeftEenZinVanZichzelf() {
        JsonNode json = JSON.readTree(bereken(voorbeeld()).body());

        assertThat(json.at("/stappen")).isNotEmpty().allSatisfy(stap -> assertThat(stap.at("/omschrijving").asString()).isNotBlank()
                .doesNotStartWith("WIA ").doesNotStartWith("AIB ").doesNotContain("{"));
    }

    @Test
    void zonderUitlegZijnErGeenTeksten() {
        JsonNode json = JSON.readTree(bereken(voorbeeld().put("uitleg", "geen")).body());

        assertThat(json.has("uitleg")).isFalse();
        assertThat(json.at("/stappen")).isEmpty();
        assertThat(json.at("/maanden/0/uitkeringen/0/recht").asString()).isEqualTo("1793.75");
    }

    @Test
    void watOntbreektIsGeenFout() {
        HttpResponse<String> antwoord = bereken("{}");

        assertThat(antwoord.statusCode()).isEqualTo(200);
        JsonNode json = JSON.readTree(antwoord.body());
        assertThat(json.at("/volledig").booleanValue()).isFalse();
        assertThat(json.at("/ontbrekend")).isNotEmpty().allSatisfy(deel -> {
            assertThat(deel.at("/vraag").asString()).endsWith("?");
            assertThat(deel.at("/wie").asString()).isIn("client", "werkgever", "uwv", "bedrijfsarts");
        });
    }

    @Test
    void watNietTeBerekenenIsStaatErMetReden() {
        JsonNode json = JSON.readTree(bereken("""
                {"periode": {"van": "2026-07", "totEnMet": "2026-08"}, "uitkeringen": [{"soort": "wao"}], "inkomen": []}""").body());

        assertThat(json.at("/nietBerekenbaar/0/code").asString()).isEqualTo("wao-buiten");
        assertThat(json.at("/nietBerekenbaar/0/doeDit").asString()).isNotBlank();
        assertThat(json.at("/uitleg/eenvoudig").asString()).contains("WAO-uitkering berekenen wij niet");
    }

    @Test
    void datHetRechtMisschienStoptWordtGezegd() {
        String zonderInkomen = """
                {"periode": {"van": "2026-07", "totEnMet": "2026-10"}, "persoon": {"geboortedatum": "1978-03-14"}, "uitkeringen": [{
                  "soort": "wga", "ingangsdatum": "2024-10-01", "dagloon": "150.00", "dagloonPeildatum": "2026-07-01",
                  "geenLoongerelateerd": true, "beoordelingen": [
                    {"vanaf": "2024-10-01", "arbeidsongeschiktheidspercentage": "60.00", "resterendeVerdiencapaciteitPerMaand": "1256.28"},
                    {"vanaf": "2026-07-01", "arbeidsongeschiktheidspercentage": "30.00", "resterendeVerdiencapaciteitPerMaand": "2198.49"}
                  ]}]%s}""";
        String gezegd = "Misschien stopt de uitkering op 1 september 2026.";

        JsonNode onbekend = JSON.readTree(bereken(zonderInkomen.formatted("")).body());
        assertThat(onbekend.at("/uitleg/eenvoudig").asString()).contains(gezegd);
        assertThat(onbekend.at("/uitleg/voorlezen").asString()).contains(gezegd);

        JsonNode bekend = JSON.readTree(bereken(zonderInkomen.formatted(", \"inkomen\": []")).body());
        assertThat(bekend.at("/uitleg/eenvoudig").asString()).doesNotContain("Misschien stopt").contains("Op 1 september 2026 heeft u geen");
    }
}
