package nl.uitkomst.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Each kind of bad input gets its own problem, shows nowhere in the log, and leaves the service in order. */
@ExtendWith(OutputCaptureExtension.class)
class OngeldigVerzoekTest extends HttpProef {

    private static Arguments geval(String naam, Consumer<ObjectNode> fout, String... verwacht) {
        ObjectNode verzoek = voorbeeld();
        fout.accept(verzoek);
        return arguments(naam, verzoek.toString(), List.of(verwacht));
    }

    private static Consumer<ObjectNode> samenvoegen(String wijziging) {
        return verzoek -> ((ObjectNode) JSON.readTree(wijziging)).properties().forEach(veld -> verzoek.set(veld.getKey(), veld.getValue()));
    }

    private static ObjectNode uitkering(ObjectNode verzoek) {
        return (ObjectNode) verzoek.at("/uitkeringen/0");
    }

    private static ObjectNode beoordeling(ObjectNode verzoek) {
        return (ObjectNode) verzoek.at("/uitkeringen/0/beoordelingen/0");
    }

    static Stream<Arguments> gevallen() {
        return Stream.of(
                geval("periode van 0 maanden", samenvoegen("{'periode':{'van':'2026-07','totEnMet':'2026-06'}}".replace('\'', '"')),
                        "/periode/totEnMet periode-omgekeerd"),
                geval("periode van 121 maanden", samenvoegen("{'periode':{'van':'2026-07','totEnMet':'2036-07'}}".replace('\'', '"')),
                        "/periode/totEnMet periode-te-lang"),
                geval("recht na de periode", verzoek -> uitkering(verzoek).put("ingangsdatum", "2027-07-01").remove("loongerelateerdTotEnMet"),
                        "/uitkeringen/0/ingangsdatum recht-na-periode"),
                geval("beoordelingen op dezelfde dag", verzoek -> ((ArrayNode) verzoek.at("/uitkeringen/0/beoordelingen")).add(beoordeling(verzoek).deepCopy()),
                        "/uitkeringen/0/beoordelingen/1/vanaf beoordelingen-overlappen"),
                geval("dagloon nul", verzoek -> uitkering(verzoek).put("dagloon", "0.00"), "/uitkeringen/0/dagloon bedrag-niet-positief"),
                geval("dagloon onder nul", verzoek -> uitkering(verzoek).put("dagloon", "-150.00"), "/uitkeringen/0/dagloon bedrag-niet-positief"),
                geval("percentage 101", verzoek -> beoordeling(verzoek).put("arbeidsongeschiktheidspercentage", "101"),
                        "/uitkeringen/0/beoordelingen/0/arbeidsongeschiktheidspercentage percentage-buiten-bereik"),
                geval("cyclus van vijf maanden", verzoek -> ((ObjectNode) verzoek.at("/verrekening")).put("cyclusMaanden", 5),
                        "/verrekening/cyclusMaanden ongeldige-cyclus"),
                geval("inkomen buiten de periode", samenvoegen(
                        "{'inkomen':[{'soort':'loon','van':'2025-01','totEnMet':'2025-12','perMaand':'700.00'}]}".replace('\'', '"')),
                        "/inkomen/0 inkomen-buiten-periode"),
                geval("vierwekenperioden die overlappen", samenvoegen(("{'inkomen':[{'soort':'loon','van':'2026-07','totEnMet':'2026-08','vierwekenperioden':["
                        + "{'van':'2026-07-06','totEnMet':'2026-08-02','svLoon':'700.00'},"
                        + "{'van':'2026-07-27','totEnMet':'2026-08-23','svLoon':'700.00'}]}]}").replace('\'', '"')),
                        "/inkomen/0/vierwekenperioden/1 vierwekenperioden-overlappen"),
                geval("vierwekenperiode van 27 dagen", samenvoegen(("{'inkomen':[{'soort':'loon','van':'2026-07','totEnMet':'2026-08','vierwekenperioden':["
                        + "{'van':'2026-07-06','totEnMet':'2026-08-01','svLoon':'700.00'}]}]}").replace('\'', '"')),
                        "/inkomen/0/vierwekenperioden/0/totEnMet vierwekenperiode-niet-28-dagen"),
                geval("onbekend veld", verzoek -> verzoek.put("opmerking", "Jansen belt morgen"), "/opmerking onbekend-veld"),
                geval("veld van een andere soort", verzoek -> uitkering(verzoek).put("regime", "owajong"), "/uitkeringen/0/regime onbekend-veld"),
                geval("bedrag als getal", verzoek -> uitkering(verzoek).put("dagloon", 150), "/uitkeringen/0/dagloon bedrag-als-tekst"),
                geval("burgerservicenummer", verzoek -> uitkering(verzoek).put("soort", "123456782"),
                        "/uitkeringen/0/soort geen-persoonsgegevens", "/uitkeringen/0/soort onbekende-waarde"),
                geval("null in een veld", verzoek -> verzoek.putNull("inkomen"), "/inkomen lege-waarde"),
                geval("drie fouten tegelijk", verzoek -> {
                    uitkering(verzoek).put("dagloon", "0.00");
                    beoordeling(verzoek).put("arbeidsongeschiktheidspercentage", "101");
                    verzoek.put("uitleg", "Volledig");
                }, "/uitkeringen/0/beoordelingen/0/arbeidsongeschiktheidspercentage percentage-buiten-bereik",
                        "/uitkeringen/0/dagloon bedrag-niet-positief", "/uitleg onbekende-waarde"),
                arguments("dubbel veld", "{\"uitleg\":\"geen\",\"uitleg\":\"kort\"}", List.of(" dubbel-veld")),
                arguments("null", "null", List.of(" geen-object")),
                arguments("leeg", "", List.of(" ongeldige-json")),
                arguments("geen JSON", "{\"periode\": ", List.of(" ongeldige-json")),
                arguments("een getal dat niet bestaat", "{\"a\":1e2147483648}", List.of(" ongeldige-json")),
                arguments("iets achter de JSON", "{} {}", List.of(" ongeldige-json")),
                arguments("40 lagen diep", "{\"a\":".repeat(40) + "1" + "}".repeat(40), List.of(" te-diep")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("gevallen")
    void geeftElkeFoutMetPlaatsEnUitleg(String naam, String inhoud, List<String> verwacht, CapturedOutput log) {
        HttpResponse<String> antwoord = bereken(inhoud);

        assertThat(antwoord.statusCode()).isEqualTo(400);
        assertThat(antwoord.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode probleem = JSON.readTree(antwoord.body());
        assertThat(probleem.propertyNames()).containsExactly("type", "title", "status", "detail", "code", "fouten");
        assertThat(probleem.at("/code").asString()).isEqualTo("ongeldig-verzoek");
        assertThat(probleem.at("/status").intValue()).isEqualTo(400);
        assertThat(fouten(probleem)).containsExactlyElementsOf(verwacht);
        assertThat(probleem.at("/fouten")).allSatisfy(fout -> assertThat(fout.at("/uitleg").asString()).isNotBlank());
        assertThat(bereken(voorbeeld()).statusCode()).isEqualTo(200);
        assertNietsVanDeInhoud(log.getAll());
        assertNietsVanDeInhoud(antwoord.body().replaceAll("\"uitleg\":\"[^\"]*(\\\\\"[^\"]*)*\"", ""));
    }

    private static List<String> fouten(JsonNode probleem) {
        return StreamSupport.stream(probleem.at("/fouten").spliterator(), false)
                .map(fout -> fout.at("/pad").asString() + " " + fout.at("/code").asString()).toList();
    }

    private static void assertNietsVanDeInhoud(String tekst) {
        assertThat(Arrays.asList("Jansen", "123456782", "1256.28", "3140.70", "700.00", "1978-03-14", "150.00")).noneMatch(tekst::contains);
    }

    @Test
    void ookVanEenGoedVerzoekStaatNietsInHetLog(CapturedOutput log) {
        bereken(voorbeeld());
        stuur(naar(BEREKEN + "?naam=Jansen&bedrag=150.00"));
        haal("/v1/Jansen/123456782");

        assertNietsVanDeInhoud(log.getAll());
        assertThat(log.getAll()).contains("\"pad\":\"/v1/uitkomsten/_bereken\"").contains("\"pad\":\"onbekend\"").doesNotContain("?naam");
    }

    @Test
    void alleenEenGeldigSpoorGaatMeeInAntwoordEnLog(CapturedOutput log) {
        String goed = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        assertThat(stuur(naar("/x").header("traceparent", goed)).headers().allValues("traceparent")).containsExactly(goed);
        assertThat(stuur(naar(BEREKEN).header("Content-Type", "application/json").header("traceparent", goed.replace("00-4", "cc-3"))
                .POST(BodyPublishers.ofString(voorbeeld().toString()))).headers().allValues("traceparent")).containsExactly(goed.replace("00-4", "cc-3"));
        for (String fout : List.of("00-Jansen-00f067aa0ba902b7-01", goed.toUpperCase(Locale.ROOT).replace("F", "E"), goed + "-Jansen",
                goed.replace("00-4", "ff-4"), "00-" + "0".repeat(32) + "-00f067aa0ba902b7-01", "00-4bf92f3577b34da6a3ce929d0e0e4736-" + "0".repeat(16) + "-01", " ")) {
            assertThat(stuur(naar("/x").header("traceparent", fout)).headers().allValues("traceparent")).as(fout).isEmpty();
        }
        assertThat(stuur(naar("/x").header("traceparent", goed).header("traceparent", goed)).headers().allValues("traceparent")).isEmpty();

        assertThat(log.getAll()).containsOnlyOnce("\"spoor\":\"4bf92f3577b34da6a3ce929d0e0e4736\"").containsOnlyOnce("\"spoor\":\"3bf92f3577b34da6a3ce929d0e0e4736\"")
                .doesNotContain("Jansen");
    }

    @Test
    void meerDanEenMebibyteIsTeGroot() {
        String teGroot = " ".repeat(1024 * 1024) + "{}";

        assertThat(probleem(bereken(teGroot), 413)).isEqualTo("verzoek-te-groot");
        assertThat(probleem(stuur(naar(BEREKEN).header("Content-Type", "application/json")
                .POST(BodyPublishers.fromPublisher(BodyPublishers.ofString(teGroot)))), 413)).isEqualTo("verzoek-te-groot");
        assertThat(probleem(bereken("9".repeat(24 * 1024 * 1024)), 413)).isEqualTo("verzoek-te-groot");
        assertThat(bereken(" ".repeat(1024 * 1024 - 2) + "{}").statusCode()).isEqualTo(200);
    }

    @Test
    void alleenJsonGaatErinEnKomtEruit() {
        assertThat(probleem(stuur(naar(BEREKEN).header("Content-Type", "text/plain").POST(BodyPublishers.ofString("{}"))), 415))
                .isEqualTo("inhoudstype-niet-ondersteund");
        assertThat(probleem(stuur(naar(BEREKEN).POST(BodyPublishers.ofString("{}"))), 415)).isEqualTo("inhoudstype-niet-ondersteund");
        assertThat(probleem(stuur(naar(BEREKEN).header("Content-Type", "application/json").header("Accept", "text/html")
                .POST(BodyPublishers.ofString("{}"))), 406)).isEqualTo("antwoordvorm-niet-mogelijk");
    }

    @Test
    void eenAnderAdresBestaatNiet() {
        assertThat(probleem(stuur(naar(BEREKEN + "/").header("Content-Type", "application/json").POST(BodyPublishers.ofString("{}"))), 404))
                .isEqualTo("niet-gevonden");
        for (String pad : List.of("/x", "/v1", "/v1/onbekend", "/error", "/v3/api-docs", "/actuator", "/actuator/health", "/actuator/env", "/problemen/x")) {
            assertThat(probleem(haal(pad), 404)).as(pad).isEqualTo("niet-gevonden");
        }
    }

    @Test
    void eenAndereMethodeKanNiet() {
        HttpResponse<String> antwoord = haal(BEREKEN);

        assertThat(probleem(antwoord, 405)).isEqualTo("methode-niet-toegestaan");
        assertThat(antwoord.headers().firstValue("Allow")).contains("POST");
        assertThat(probleem(stuur(naar(BEREKEN).method("JANSEN", BodyPublishers.noBody())), 405)).isEqualTo("methode-niet-toegestaan");
    }

    @Test
    void eenPaginaVanEenAndereHerkomstMagNietRekenen() throws Exception {
        String antwoord = Ruw.stuur(poort, "OPTIONS " + BEREKEN + " HTTP/1.1\r\nHost: localhost\r\nOrigin: https://elders.example\r\n"
                + "Access-Control-Request-Method: POST\r\nConnection: close\r\n\r\n");

        assertThat(antwoord).startsWith("HTTP/1.1 403").contains("herkomst-niet-toegestaan").doesNotContain("Access-Control-Allow-Origin");
    }

    private static String probleem(HttpResponse<String> antwoord, int status) {
        assertThat(antwoord.statusCode()).isEqualTo(status);
        assertThat(antwoord.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode probleem = JSON.readTree(antwoord.body());
        assertThat(probleem.at("/status").intValue()).isEqualTo(status);
        assertThat(probleem.at("/type").asString()).isEqualTo("/problemen/" + probleem.at("/code").asString());
        return probleem.at("/code").asString();
    }
}
