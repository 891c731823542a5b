package nl.uitkomst.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.uitkomst.proef.Dienst;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The API design rules as a client meets them: every address of the contract, on the packaged service, with whatever goes wrong. Needs no Node. What
 * Tomcat refuses by itself stands in KoppenTest of the service.
 */
class OntwerpregelsOverHttpTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonNode CONTRACT = JSON.readTree(Dienst.gedeeld().haal("/v1/openapi.json").body());
    private static final String ANDERS = "https://elders.example";
    private static final int TE_GROOT = 8 * 1024 * 1024 + 1;
    private static final List<String> METHODEN = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");
    private static final Map<String, String> ALTIJD = Map.of(
            "API-Version", CONTRACT.at("/info/version").asString(),
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Strict-Transport-Security", "max-age=31536000; includeSubDomains",
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    private static final Pattern BINNENKANT = Pattern.compile("(?i)drools|\\bkie\\b|spring|tomcat|jackson|exception|\\bat [a-z]+\\.[a-z.]+\\(");

    /** An address of the contract, with the value of its parameters filled in. */
    private record Adres(String pad, boolean rekent) {

        HttpRequest.Builder verzoek() {
            return HttpRequest.newBuilder(Dienst.gedeeld().adres(pad));
        }

        HttpRequest.Builder json(String inhoud) {
            return verzoek().header("Content-Type", "application/json").POST(BodyPublishers.ofString(inhoud));
        }
    }

    private static List<Adres> adressen() {
        List<Adres> adressen = new ArrayList<>();
        CONTRACT.at("/paths").properties().forEach(pad -> adressen.add(new Adres(
                "/v1" + pad.getKey().replace("{regelId}", "wia-61-4") + (pad.getKey().equals("/normbedragen") ? "?datum=2026-07-01" : ""),
                pad.getValue().has("post"))));
        return adressen;
    }

    private static Stream<DynamicTest> bijElk(Function<Adres, Boolean> welke, java.util.function.Consumer<Adres> proef) {
        return adressen().stream().filter(welke::apply).map(adres -> DynamicTest.dynamicTest(adres.pad(), () -> proef.accept(adres)));
    }

    private static HttpResponse<byte[]> stuur(HttpRequest.Builder verzoek) {
        HttpResponse<byte[]> antwoord = Dienst.gedeeld().stuur(verzoek.build());
        ALTIJD.forEach((naam, waarde) -> assertThat(antwoord.headers().allValues(naam)).as(naam).containsExactly(waarde));
        assertThat(antwoord.headers().allValues("Cache-Control")).as("Cache-Control").hasSize(1).first().isIn("no-store", "no-cache");
        assertThat(antwoord.headers().map().keySet()).doesNotContain("server", "x-powered-by", "set-cookie", "location");
        return antwoord;
    }

    private static void probleem(HttpRequest.Builder verzoek, int status) {
        probleem(stuur(verzoek), status);
    }

    private static HttpResponse<byte[]> probleem(HttpResponse<byte[]> antwoord, int status) {
        String tekst = new String(antwoord.body(), StandardCharsets.UTF_8);
        assertThat(antwoord.statusCode()).as(tekst).isEqualTo(status);
        assertThat(antwoord.headers().allValues("Content-Type")).containsExactly("application/problem+json");
        assertThat(antwoord.headers().allValues("Cache-Control")).containsExactly("no-store");
        JsonNode probleem = JSON.readTree(tekst);
        assertThat(probleem.at("/status").intValue()).isEqualTo(status);
        assertThat(probleem.propertyNames()).contains("type", "title", "status", "detail", "code", "fouten");
        assertThat(tekst).doesNotContainPattern(BINNENKANT);
        return antwoord;
    }

    @TestFactory
    Stream<DynamicTest> watErIsAntwoordt() {
        return bijElk(adres -> true, adres -> {
            if (adres.rekent()) {
                probleem(adres.json("{"), 400);
                assertThat(stuur(adres.json("{}")).statusCode()).isIn(200, 400);
            } else {
                HttpResponse<byte[]> antwoord = stuur(adres.verzoek());
                HttpResponse<byte[]> kop = stuur(adres.verzoek().method("HEAD", BodyPublishers.noBody()));

                assertThat(antwoord.statusCode()).isEqualTo(200);
                assertThat(kop.statusCode()).isEqualTo(200);
                assertThat(kop.headers().firstValue("ETag")).isEqualTo(antwoord.headers().firstValue("ETag")).isPresent();
                assertThat(stuur(adres.verzoek().header("If-None-Match", kop.headers().firstValue("ETag").orElseThrow())).statusCode()).isEqualTo(304);
            }
        });
    }

    /** Not even a redirect: an address has one form. */
    @TestFactory
    Stream<DynamicTest> metEenStreepErachterBestaatHetNiet() {
        return bijElk(adres -> true, adres -> {
            Adres streep = new Adres(adres.pad().replaceFirst("(\\?|$)", "/$1"), adres.rekent());
            probleem(adres.rekent() ? streep.json("{}") : streep.verzoek(), 404);
        });
    }

    @TestFactory
    Stream<DynamicTest> eenAndereMethodeNoemtWatWelKan() {
        return bijElk(adres -> true, adres -> {
            Set<String> kan = adres.rekent() ? Set.of("POST") : Set.of("GET", "HEAD");
            METHODEN.stream().filter(methode -> !kan.contains(methode)).forEach(methode -> {
                HttpResponse<byte[]> antwoord = stuur(adres.verzoek().header("Content-Type", "application/json")
                        .method(methode, BodyPublishers.ofString(methode.equals("HEAD") ? "" : "{}")));

                if (!methode.equals("HEAD")) { // which has no body
                    probleem(antwoord, 405);
                }
                assertThat(antwoord.statusCode()).as(methode).isEqualTo(405);
                Set<String> toegestaan = new TreeSet<>(Arrays.asList(antwoord.headers().firstValue("Allow").orElseThrow().split(", *")));
                toegestaan.remove("OPTIONS");
                assertThat(toegestaan).as(methode).isEqualTo(kan);
            });
        });
    }

    @TestFactory
    Stream<DynamicTest> eenAndereVormKanNiet() {
        return bijElk(adres -> true, adres -> {
            probleem((adres.rekent() ? adres.json("{}") : adres.verzoek()).header("Accept", "text/csv"), 406);
            if (adres.rekent()) {
                probleem(adres.verzoek().header("Content-Type", "application/xml").POST(BodyPublishers.ofString("<a/>")), 415);
                probleem(adres.verzoek().POST(BodyPublishers.ofString("{}")), 415);
                probleem(adres.json(" ".repeat(TE_GROOT)), 413);
            }
        });
    }

    @Test
    void eenOnbekendAdresIsEenProbleem() {
        for (String pad : List.of("/v1", "/v1/", "/v2/uitkomsten/_bereken", "/v1/uitkomsten", "/v1/uitkomsten/_onbekend", "/v1/regels/bestaat-niet", "/v1/x.json")) {
            probleem(new Adres(pad, false).verzoek(), 404);
        }
    }

    /** CORS: a page of another origin may read the contract, and nothing else. */
    @TestFactory
    Stream<DynamicTest> eenPaginaVanElders() {
        return bijElk(adres -> true, adres -> {
            HttpResponse<byte[]> vooraf = stuur(adres.verzoek().method("OPTIONS", BodyPublishers.noBody()).header("Origin", ANDERS)
                    .header("Access-Control-Request-Method", adres.rekent() ? "POST" : "GET"));
            HttpResponse<byte[]> antwoord = stuur((adres.rekent() ? adres.json("{}") : adres.verzoek()).header("Origin", ANDERS));

            if (adres.pad().startsWith("/v1/openapi.")) {
                assertThat(vooraf.statusCode()).isEqualTo(200);
                assertThat(vooraf.headers().allValues("Access-Control-Allow-Origin")).containsExactly("*");
                assertThat(antwoord.headers().allValues("Access-Control-Allow-Origin")).containsExactly("*");
                assertThat(vooraf.headers().firstValue("Access-Control-Allow-Methods").orElseThrow()).doesNotContain("POST");
            } else {
                probleem(vooraf, 403);
                assertThat(vooraf.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
                assertThat(antwoord.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
            }
            assertThat(antwoord.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
        });
    }

    @Test
    void hetContractGeldtVoorDezeMajorversie() {
        assertThat(CONTRACT.at("/servers/0/url").asString()).isEqualTo("/v" + CONTRACT.at("/info/version").asString().split("\\.")[0]);
    }
}
