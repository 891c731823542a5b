package nl.uitkomst.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.uitkomst.proef.Dienst;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A fixed list of what an attacker would try, on every operation: each gets a problem, soon, without what was sent, and the service stays well. */
class VijandigTest {

    private static final Duration GEDULD = Duration.ofSeconds(10);
    private static final String JSON = "application/json";

    static Stream<String> operaties() {
        return Operaties.metVoorbeelden().keySet().stream();
    }

    @BeforeAll
    static void start() {
        assertThat(Dienst.gedeeld().haal("/actuator/health/readiness").statusCode()).isEqualTo(200);
    }

    @AfterAll
    static void deDienstIsNogGezond() {
        assertThat(Dienst.gedeeld().haal("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(Dienst.gedeeld().log()).doesNotContain(Vijandig.MERKTEKEN).doesNotContain(" ERROR ");
    }

    private static void assertGeweigerd(String wat, HttpResponse<byte[]> antwoord, long begin, Integer... statussen) {
        String tekst = new String(antwoord.body(), StandardCharsets.UTF_8);
        assertThat(antwoord.statusCode()).as(wat).isIn((Object[]) statussen);
        assertThat(antwoord.headers().firstValue("Content-Type")).as(wat).contains("application/problem+json");
        assertThat(tekst).as(wat).contains("\"code\":").doesNotContain(Vijandig.MERKTEKEN);
        assertThat(tekst.toLowerCase(Locale.ROOT)).as(wat).doesNotContain("exception").doesNotContain("tomcat").doesNotContain("jackson");
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).as(wat).isLessThan(GEDULD);
    }

    @ParameterizedTest
    @MethodSource("operaties")
    void lichamen(String pad) {
        Vijandig.lichamen().forEach((naam, lichaam) -> {
            long begin = System.nanoTime();
            HttpResponse<byte[]> antwoord = Dienst.gedeeld().stuur(HttpRequest.newBuilder(Dienst.gedeeld().adres(pad)).header("Content-Type", JSON)
                    .POST(BodyPublishers.ofByteArray(lichaam)).build());
            if (antwoord.statusCode() == 200) { // nothing is asked for that is not there: an empty object is a request of some operations
                assertThat(naam).isIn("BOM", "veel spaties");
            } else {
                assertGeweigerd(pad + " " + naam, antwoord, begin, 400, 413);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("operaties")
    void soortenInhoud(String pad) {
        for (String soort : List.of("text/plain", "application/xml", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/jsonp", "application/problem+json",
                "application/json/x", "application", "*/*", "application/json;charset=", "text/json", Vijandig.MERKTEKEN, "application/octet-stream", "application/json, text/plain")) {
            long begin = System.nanoTime();
            HttpResponse<byte[]> antwoord = Dienst.gedeeld().stuur(HttpRequest.newBuilder(Dienst.gedeeld().adres(pad)).header("Content-Type", soort)
                    .POST(BodyPublishers.ofString("{\"" + Vijandig.MERKTEKEN + "\":1}")).build());
            assertGeweigerd(pad + " " + soort, antwoord, begin, 400, 415);
        }
        for (String kop : List.of("Content-Encoding: gzip", "Accept: application/json;q=2", "Accept: " + Vijandig.MERKTEKEN, "Accept-Language: " + "x,".repeat(1_000), "Range: bytes=0-1",
                "Expect: 100-continue", "If-Match: *", "X-HTTP-Method-Override: DELETE", "Accept-Charset: utf-99", "Forwarded: for=" + Vijandig.MERKTEKEN)) {
            long begin = System.nanoTime();
            assertRuw(kop, Verbinding.kop(pad, 1, kop + "\r\n") + "[", begin, 400, 406, 415, 417);
        }
    }

    private static void assertRuw(String wat, String verzoek, long begin, Integer... statussen) {
        try (Verbinding verbinding = new Verbinding(Dienst.gedeeld())) {
            verbinding.stuur(verzoek);
            verbinding.stuurNietsMeer();
            String antwoord = verbinding.antwoord().replaceFirst("^HTTP/1.1 100 ?\r\n\r\n", "");
            assertThat(Verbinding.status(antwoord)).as(wat).isIn((Object[]) statussen);
            assertThat(antwoord).as(wat).doesNotContain(Vijandig.MERKTEKEN);
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).as(wat).isLessThan(GEDULD);
        } catch (IOException fout) {
            throw new UncheckedIOException(wat, fout);
        }
    }

    /** In pieces, broken off, longer or shorter than announced. Where the connection is closed half-way there may be nobody to answer (0). */
    @ParameterizedTest
    @MethodSource("operaties")
    void gebrokenOverdracht(String pad) {
        Map<String, String> verzoeken = new LinkedHashMap<>();
        verzoeken.put("in stukken", Verbinding.kop(pad, -1) + "1\r\n[\r\n1\r\n]\r\n0\r\n\r\n");
        verzoeken.put("in stukken, afgebroken", Verbinding.kop(pad, -1) + "5\r\n[");
        verzoeken.put("in stukken, zonder einde", Verbinding.kop(pad, -1) + "1\r\n[\r\n");
        verzoeken.put("stuk met een lengte die niet kan", Verbinding.kop(pad, -1) + "zz\r\n[\r\n0\r\n\r\n");
        verzoeken.put("stuk met een negatieve lengte", Verbinding.kop(pad, -1) + "-1\r\n[\r\n0\r\n\r\n");
        verzoeken.put("stuk met een reuzenlengte", Verbinding.kop(pad, -1) + "ffffffffffffffff\r\n[\r\n");
        verzoeken.put("stuk met lang bijwerk", Verbinding.kop(pad, -1) + "1;" + Vijandig.MERKTEKEN.repeat(2_000) + "\r\n[\r\n0\r\n\r\n");
        verzoeken.put("lange aanhang", Verbinding.kop(pad, -1) + "1\r\n[\r\n0\r\nX: " + Vijandig.MERKTEKEN.repeat(2_000) + "\r\n\r\n");
        verzoeken.put("korter dan aangekondigd", Verbinding.kop(pad, 100) + "[");
        verzoeken.put("langer dan aangekondigd", Verbinding.kop(pad, 1) + "[" + Vijandig.MERKTEKEN);
        verzoeken.put("lengte te groot voor een getal", Verbinding.kop(pad, 1).replace("Content-Length: 1", "Content-Length: 99999999999999999999") + "[");
        verzoeken.put("negatieve lengte", Verbinding.kop(pad, 1).replace("Content-Length: 1", "Content-Length: -1") + "[");
        verzoeken.put("twee lengten", Verbinding.kop(pad, 1, "Content-Length: 2\r\n") + "[]");
        verzoeken.put("lengte en stukken", Verbinding.kop(pad, 1, "Transfer-Encoding: chunked\r\n") + "1\r\n[\r\n0\r\n\r\n");
        verzoeken.put("veel koppen", Verbinding.kop(pad, 1, "X: y\r\n".repeat(200)) + "[");
        verzoeken.put("lange kop", Verbinding.kop(pad, 1, "X: " + "y".repeat(20_000) + "\r\n") + "[");
        verzoeken.put("NUL in een kop", Verbinding.kop(pad, 1, "X: \u0000\r\n") + "[");
        verzoeken.put("kop zonder naam", Verbinding.kop(pad, 1, ": " + Vijandig.MERKTEKEN + "\r\n") + "[");
        verzoeken.put("vraag die niet kan", Verbinding.kop(pad + "?a=%zz" + Vijandig.MERKTEKEN, 1) + "[");
        verzoeken.forEach((naam, verzoek) -> assertRuw(pad + " " + naam, verzoek, System.nanoTime(), 0, 400, 408, 413, 431));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/normbedragen?datum=", "/v1/regels/", "/v1/regels?x=", "/v1/", "/problemen/", "/toetsing/", "/toetsing/wia/", "/toetsing/gevallen/", "/toetsing/verschillen?van=",
            "/toetsing/verschillen?blad=", "/toetsing/verschillen?vergelijking=", "/toetsing?zoek=", "/actuator/", "/actuator/health/", "/actuator/metrics/", "/v1/documentatie/", "/js/", "/.well-known/"})
    void adressen(String begin) {
        for (String einde : List.of(Vijandig.MERKTEKEN, "%00" + Vijandig.MERKTEKEN, "%2e%2e%2f" + Vijandig.MERKTEKEN, "..;/" + Vijandig.MERKTEKEN, "%5c" + Vijandig.MERKTEKEN, "a;" + Vijandig.MERKTEKEN + "=1",
                "%c0%af" + Vijandig.MERKTEKEN, "%ed%a0%80", "%F0%9F%92%A9", "%zz", "%", "a%0d%0aX-Kwaad:%20" + Vijandig.MERKTEKEN, Vijandig.MERKTEKEN.repeat(500), Vijandig.MERKTEKEN.repeat(1_000),
                "2026-02-30", "0000-01-01", "9999999999-01-01", "99999999999999999999", "-1", "1e9", "a&datum=2026-01-01&datum=b", "%25s%25n", "$%7B7*7%7D", "%3Cscript%3E" + Vijandig.MERKTEKEN, "*", "**/*")) {
            long tijd = System.nanoTime();
            try (Verbinding verbinding = new Verbinding(Dienst.gedeeld())) {
                verbinding.stuur("GET " + begin + einde + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
                String antwoord = verbinding.antwoord();
                assertThat(Verbinding.status(antwoord)).as(begin + einde).isIn(200, 400, 404, 414);
                assertThat(antwoord.split("\r\n\r\n")[0]).as(begin + einde).doesNotContain("X-Kwaad").doesNotContain(Vijandig.MERKTEKEN);
                if (!begin.startsWith("/toetsing?zoek=")) { // the page shows what was looked for, escaped, in its own field
                    assertThat(antwoord).as(begin + einde).doesNotContain(Vijandig.MERKTEKEN);
                }
                assertThat(antwoord).as(begin + einde).doesNotContain("<script>" + Vijandig.MERKTEKEN);
                assertThat(Duration.ofNanos(System.nanoTime() - tijd)).as(begin + einde).isLessThan(GEDULD);
            } catch (IOException fout) {
                throw new UncheckedIOException(begin + einde, fout);
            }
        }
    }

    @Test
    void methoden() {
        operaties().forEach(pad -> Stream.of("GET", "PUT", "DELETE", "PATCH", "TRACE", "PROPFIND", Vijandig.MERKTEKEN).forEach(methode -> {
            long begin = System.nanoTime();
            assertGeweigerd(methode + pad, Dienst.gedeeld().stuur(HttpRequest.newBuilder(Dienst.gedeeld().adres(pad)).method(methode, BodyPublishers.ofString("{}")).build()), begin, 405);
        }));
    }
}
