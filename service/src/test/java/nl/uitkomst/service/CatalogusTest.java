package nl.uitkomst.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The GET resources, as a client gets them. */
class CatalogusTest extends HttpProef {

    private static final String REGEL = "/v1/regels/wia-13-1";
    private static final String BEDRAGEN = "/v1/normbedragen?datum=2026-07-01";

    @ParameterizedTest
    @ValueSource(strings = {"/v1/regels", REGEL, BEDRAGEN, "/v1/begrippen", "/v1/voorbeelden"})
    void eenAntwoordIsTeBewaren(String pad) {
        HttpResponse<String> eerste = haal(pad);
        String etag = eerste.headers().firstValue("ETag").orElseThrow();

        assertThat(eerste.statusCode()).isEqualTo(200);
        assertThat(eerste.headers().firstValue("Content-Type").orElseThrow()).isEqualTo("application/json");
        assertThat(eerste.headers().allValues("Cache-Control")).containsExactly("no-cache");
        assertThat(etag).matches("\"[0-9a-f]{64}\"");

        HttpResponse<String> zelfde = stuur(naar(pad).header("If-None-Match", "\"iets-ouds\", " + etag));
        assertThat(zelfde.statusCode()).isEqualTo(304);
        assertThat(zelfde.body()).isEmpty();
        assertThat(zelfde.headers().firstValue("ETag")).contains(etag);
        assertThat(stuur(naar(pad).header("If-None-Match", "\"iets-ouds\"")).body()).isEqualTo(eerste.body());
        HttpResponse<String> kop = stuur(naar(pad).method("HEAD", BodyPublishers.noBody()));
        assertThat(kop.statusCode()).isEqualTo(200);
        assertThat(kop.headers().firstValue("ETag")).contains(etag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/regels", REGEL, "/v1/normbedragen", "/v1/begrippen", "/v1/voorbeelden"})
    void eenOnbekendeParameterWordtGeweigerd(String pad) {
        String datum = pad.endsWith("normbedragen") ? "&datum=2026-07-01" : "";

        assertProbleem(haal(pad + "?taal=nl" + datum), "/taal", "onbekend-veld");
        assertProbleem(haal(pad + "?jan%40voorbeeld.nl=1" + datum), "", "onbekend-veld");
        assertThat(haal(pad + "?jan%40voorbeeld.nl=1" + datum).body()).doesNotContain("jan");
    }

    @ParameterizedTest
    @CsvSource({"'', veld-ontbreekt", "?datum=, geen-datum", "?datum=2026-02-30, geen-datum", "?datum=2026-7-1, geen-datum", "?datum=gisteren, geen-datum",
            "?datum=+2026-07-01, geen-datum", "?datum=9999-01-01, geen-datum", "?datum=2026-07-01&datum=2026-07-01, dubbel-veld"})
    void eenDagMoetEenDagZijn(String vraag, String code) {
        assertProbleem(haal("/v1/normbedragen" + vraag), "/datum", code);
    }

    @Test
    void alleFoutenTegelijk() {
        JsonNode fouten = JSON.readTree(haal("/v1/normbedragen?taal=nl&datum=x").body()).at("/fouten");

        assertThat(fouten.valueStream().map(fout -> fout.at("/pad").asString() + " " + fout.at("/code").asString()))
                .containsExactly("/datum geen-datum", "/taal onbekend-veld");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/regels/wia-0", "/v1/regels/", "/v1/regels/WIA-13-1", "/v1/begrippen/dagloon"})
    void watErNietIsWordtNietGevonden(String pad) {
        HttpResponse<String> antwoord = haal(pad);

        assertThat(antwoord.statusCode()).isEqualTo(404);
        assertThat(antwoord.headers().firstValue("Content-Type").orElseThrow()).isEqualTo("application/problem+json");
        assertThat(antwoord.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(JSON.readTree(antwoord.body()).at("/code").asString()).isEqualTo("niet-gevonden");
    }

    @Test
    void hetIsAlleenTeLezen() {
        HttpResponse<String> antwoord = stuur(naar("/v1/regels").header("Content-Type", "application/json").POST(BodyPublishers.ofString("{}")));

        assertThat(antwoord.statusCode()).isEqualTo(405);
        assertThat(antwoord.headers().firstValue("Allow").orElseThrow()).contains("GET").doesNotContain("POST");
    }

    @Test
    void elkeRegelUitEenStapStaatInDeLijst() {
        List<String> ids = lees("/v1/regels").at("/regels").valueStream().map(regel -> regel.at("/regelId").asString()).toList();
        JsonNode stappen = JSON.readTree(bereken(voorbeeld()).body()).at("/stappen");

        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(400);
        assertThat(stappen.valueStream().map(stap -> stap.at("/regel").asString())).isNotEmpty().isSubsetOf(ids);
    }

    @Test
    void eenRegelHeeftAllesWatErbijHoort() {
        JsonNode regel = lees(REGEL);

        assertThat(regel.at("/bron/artikel").asString()).isEqualTo("13");
        assertThat(regel.at("/bron/url").asString()).startsWith("https://wetten.overheid.nl/BWBR0019057/");
        assertThat(regel.at("/status").asString()).isEqualTo("nog-niet-beoordeeld");
        assertThat(regel.at("/drl").asString()).startsWith("rule \"" + regel.at("/zin").asString());
        assertThat(regel.at("/voorwaarden")).isNotEmpty();
        assertThat(regel.at("/bedragen").valueStream().map(bedrag -> bedrag.at("/code").asString())).contains("maximumdagloon");
        assertThat(regel.at("/gevallen")).isNotEmpty().allSatisfy(geval -> assertThat(geval.at("/status").asString()).isEqualTo("groen"));
        assertThat(regel.has("geldigTot")).isFalse();
    }

    @Test
    void eenLezingStaatBijDeRegel() {
        JsonNode lezing = lees("/v1/regels").at("/regels").valueStream().map(regel -> lees("/v1/regels/" + regel.at("/regelId").asString()))
                .filter(regel -> !regel.at("/lezing").isEmpty()).findFirst().orElseThrow().at("/lezing/0");

        assertThat(lezing.at("/titel").asString()).isNotEmpty();
        assertThat(lezing.at("/tekst").asString()).startsWith("# ");
    }

    @Test
    void eenBedragIsDatVanDeDag() {
        assertThat(waarde("2026-06-30", "maximumdagloon")).isNotEqualTo(waarde("2026-07-01", "maximumdagloon"));
        JsonNode bedrag = bedrag("2026-07-01", "maximumdagloon");
        assertThat(bedrag.at("/geldigVanaf").asString()).isEqualTo("2026-07-01");
        assertThat(bedrag.at("/voorlopig").asBoolean()).isFalse();
        assertThat(bedrag.at("/publicaties")).isNotEmpty();
        assertThat(bedrag("2040-01-01", "maximumdagloon").at("/voorlopig").asBoolean()).isTrue();
        assertThat(lees("/v1/normbedragen?datum=1900-01-01").at("/normbedragen")).isEmpty();
    }

    @Test
    void elkVeldVanEenBegripBestaat() {
        JsonNode schemas = lees("/v1/openapi.json").at("/components/schemas");
        JsonNode begrippen = lees("/v1/begrippen").at("/begrippen");

        assertThat(begrippen).isNotEmpty();
        Set<String> velden = schemas.valueStream().flatMap(schema -> schema.at("/properties").propertyNames().stream()).collect(Collectors.toSet());
        assertThat(begrippen.valueStream().flatMap(begrip -> begrip.at("/velden").valueStream()).map(JsonNode::asString)).isNotEmpty().isSubsetOf(velden);
        List<String> termen = begrippen.valueStream().map(begrip -> begrip.at("/term").asString()).toList();
        TreeSet<String> gesorteerd = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        gesorteerd.addAll(termen);
        assertThat(termen).containsExactlyElementsOf(gesorteerd);
    }

    @Test
    void eenVoorbeeldGeeftHetAntwoordDatErStaat() {
        JsonNode voorbeelden = lees("/v1/voorbeelden").at("/voorbeelden");

        assertThat(voorbeelden.valueStream().map(voorbeeld -> voorbeeld.at("/pad").asString()).distinct()).as("an example of every operation")
                .containsExactlyInAnyOrderElementsOf(lees("/v1/openapi.json").at("/paths").properties().stream()
                        .filter(pad -> pad.getValue().has("post")).map(pad -> "/v1" + pad.getKey()).toList());
        assertThat(voorbeelden).allSatisfy(voorbeeld -> {
            HttpResponse<String> antwoord = stuur(naar(voorbeeld.at("/pad").asString()).header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(voorbeeld.at("/verzoek").toString())));
            assertThat(antwoord.statusCode()).isEqualTo(200);
            assertThat(JSON.readTree(antwoord.body())).as(voorbeeld.at("/code").asString()).isEqualTo(voorbeeld.at("/antwoord"));
        });
    }

    @Test
    void hetContractNoemtWatErMisKanGaan() {
        JsonNode paden = lees("/v1/openapi.json").at("/paths");

        assertThat(paden.at("/~1regels~1{regelId}/get/responses").propertyNames()).contains("200", "304", "400", "404", "405");
        assertThat(paden.at("/~1normbedragen/get/parameters/0/required").asBoolean()).isTrue();
        assertThat(paden.at("/~1normbedragen/get/parameters")).hasSize(1);
        assertThat(paden.at("/~1regels/get/responses/200/headers/ETag").isMissingNode()).isFalse();
    }

    private void assertProbleem(HttpResponse<String> antwoord, String pad, String code) {
        assertThat(antwoord.statusCode()).isEqualTo(400);
        assertThat(antwoord.headers().firstValue("Content-Type").orElseThrow()).isEqualTo("application/problem+json");
        JsonNode probleem = JSON.readTree(antwoord.body());
        assertThat(probleem.at("/code").asString()).isEqualTo("ongeldig-verzoek");
        assertThat(probleem.at("/fouten").valueStream().map(fout -> fout.at("/pad").asString() + " " + fout.at("/code").asString())).contains(pad + " " + code);
    }

    private JsonNode lees(String pad) {
        return JSON.readTree(haal(pad).body());
    }

    private JsonNode bedrag(String datum, String code) {
        return lees("/v1/normbedragen?datum=" + datum).at("/normbedragen").valueStream().filter(bedrag -> bedrag.at("/code").asString().equals(code)).findFirst()
                .orElseThrow();
    }

    private String waarde(String datum, String code) {
        return bedrag(datum, code).at("/waarde").asString();
    }
}
