package nl.uitkomst.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The income curve of one month as a client meets it. */
class VerkenTest extends HttpProef {

    /** 60% incapacitated, after the loongerelateerde uitkering, able to earn 1,256.28; the income of the month is not given. */
    private static final String VERZOEK = """
            {"situatie":{"periode":{"van":"2026-10","totEnMet":"2026-12"},"persoon":{"geboortedatum":"1978-03-14"},"uitkeringen":[{"soort":"wga",
            "ingangsdatum":"2024-10-01","dagloon":"150.00","dagloonPeildatum":"2026-07-01","loongerelateerdTotEnMet":"2026-09-30","beoordelingen":[
            {"vanaf":"2024-10-01","arbeidsongeschiktheidspercentage":"60.00","resterendeVerdiencapaciteitPerMaand":"1256.28",
            "maatmaninkomenPerMaand":"3140.70"}]}]},"maand":"2026-10","inkomenVan":"0","inkomenTot":"4000","stap":"50"}""";

    private static ObjectNode verzoek() {
        return (ObjectNode) JSON.readTree(VERZOEK);
    }

    private HttpResponse<String> verken(JsonNode verzoek) {
        return stuur(naar("/v1/uitkomsten/_verken").header("Content-Type", "application/json").POST(BodyPublishers.ofString(verzoek.toString())));
    }

    private JsonNode antwoord(JsonNode verzoek) {
        HttpResponse<String> antwoord = verken(verzoek);
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(200);
        assertThat(antwoord.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        return JSON.readTree(antwoord.body());
    }

    @Test
    void deSprongBijDeInkomenseisMetArtikelEnWoorden() {
        JsonNode antwoord = antwoord(verzoek());

        assertThat(antwoord.at("/volledig").booleanValue()).isTrue();
        assertThat(antwoord.at("/punten")).hasSize(81);
        assertThat(antwoord.at("/punten/0")).isEqualTo(JSON.readTree(
                "{\"inkomen\":\"0.00\",\"uitkering\":\"1060.06\",\"samen\":\"1060.06\",\"behoudenPerEuro\":\"1.00\"}"));
        assertThat(antwoord.at("/drempels/0/inkomen").asString()).isEqualTo("628.14");
        assertThat(antwoord.at("/drempels/0/sprong").asString()).isEqualTo("344.29");
        assertThat(antwoord.at("/drempels/0/bron/artikel").asString()).isEqualTo("61");
        assertThat(antwoord.at("/drempels/0/tekst").asString()).isEqualTo("Vanaf € 628,14 inkomen krijgt u € 344,29 meer. U verdient dan minstens de helft "
                + "van wat u volgens UWV kunt verdienen (de inkomenseis). Daarom krijgt u een aanvulling op uw loon.");
        assertThat(antwoord.at("/drempels/1/tekst").asString()).isEqualTo("Vanaf € 1.256,28 inkomen houdt u van elke extra euro 30 cent over. "
                + "Daarvoor was dat de hele euro. U verdient dan alles wat u volgens UWV kunt verdienen.");
        assertThat(antwoord.at("/drempels/2/tekst").asString()).isEqualTo("Vanaf € 3.262,50 inkomen houdt u elke extra euro helemaal over. "
                + "Daarvoor was dat 30 cent. Er blijft dan niets over van uw WGA-uitkering.");
        assertThat(antwoord.at("/uitleg/eenvoudig").asString()).startsWith("Dit gaat over uw uitkering in oktober 2026, bruto. "
                + "Zonder inkomen krijgt u € 1.060,06. Verdient u € 4.000,00? Dan krijgt u geen uitkering.").contains("Hier verandert er iets:");
        assertThat(antwoord.at("/uitleg/juridisch").asString())
                .contains("€ 628,14: sprong van € 344,29 op grond van artikel 61 lid 4 WIA; behouden per euro 1,00 ervoor en 1,00 erna.");
        assertThat(antwoord.at("/uitleg/voorlezen").asString()).contains("Zonder inkomen krijgt u ongeveer 1.060 euro.");
        assertThat(antwoord.at("/besluitId").asString()).startsWith("sha256:");
        assertThat(antwoord.at("/aannames/0/code").asString()).isEqualTo("verken-een-loon");
    }

    @Test
    void meerOfMinderUitlegVerandertHetBesluitNiet() {
        ObjectNode zonder = verzoek();
        ((ObjectNode) zonder.get("situatie")).put("uitleg", "geen");

        assertThat(antwoord(zonder).has("uitleg")).isFalse();
        assertThat(antwoord(zonder).at("/besluitId")).isEqualTo(antwoord(verzoek()).at("/besluitId"));
    }

    @Test
    void watNietBekendIsWordtGevraagdEnNietGeraden() {
        ObjectNode zonderCapaciteit = verzoek();
        ((ObjectNode) zonderCapaciteit.at("/situatie/uitkeringen/0/beoordelingen/0")).remove("resterendeVerdiencapaciteitPerMaand");
        JsonNode antwoord = antwoord(zonderCapaciteit);

        assertThat(antwoord.at("/volledig").booleanValue()).isFalse();
        assertThat(antwoord.at("/ontbrekend/0/gegeven").asString())
                .isEqualTo("/situatie/uitkeringen/0/beoordelingen/0/resterendeVerdiencapaciteitPerMaand");
        assertThat(antwoord.at("/punten/0/uitkering").asString()).isEqualTo("1060.06");
        assertThat(antwoord.at("/punten/1").has("uitkering")).isFalse();
        assertThat(antwoord.at("/drempels")).isEmpty();
    }

    @Test
    void zonderPeriodeWordtErGevraagd() {
        ObjectNode zonderPeriode = verzoek();
        ((ObjectNode) zonderPeriode.get("situatie")).remove("periode");
        JsonNode antwoord = antwoord(zonderPeriode);

        assertThat(antwoord.at("/ontbrekend/0/gegeven").asString()).isEqualTo("/situatie/periode");
        assertThat(antwoord.at("/punten")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"stap, 0, /stap, bedrag-niet-positief", "stap, 0.03, /stap, te-veel-punten", "stap, x, /stap, bedrag-als-tekst",
            "inkomenTot, -1, /inkomenTot, bedrag-negatief", "inkomenVan, 4000.01, /inkomenTot, inkomen-omgekeerd",
            "maand, 2027-01, /maand, maand-buiten-periode", "maand, 2026-13, /maand, geen-maand", "maand, , /maand, veld-ontbreekt",
            "stap, , /stap, veld-ontbreekt", "situatie, , /situatie, veld-ontbreekt", "anders, 1, /anders, onbekend-veld"})
    void watNietKlopt(String veld, String waarde, String pad, String code) {
        ObjectNode verzoek = verzoek();
        if (waarde == null) {
            verzoek.remove(veld);
        } else {
            verzoek.put(veld, waarde);
        }
        HttpResponse<String> antwoord = verken(verzoek);

        assertThat(antwoord.statusCode()).isEqualTo(400);
        assertThat(antwoord.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode fouten = JSON.readTree(antwoord.body()).get("fouten");
        assertThat(StreamSupport.stream(fouten.spliterator(), false).map(fout -> fout.get("pad").asString() + " " + fout.get("code").asString()))
                .containsExactly(pad + " " + code);
        assertThat(fouten.get(0).get("uitleg").asString()).isNotBlank();
    }

    @Test
    void honderdduizendPuntenKanNog() {
        ObjectNode verzoek = verzoek();
        verzoek.put("inkomenTot", "999.99").put("stap", "0.01");

        assertThat(antwoord(verzoek).at("/punten")).hasSize(100_000);
    }
}
