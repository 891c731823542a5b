package nl.uitkomst.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages as files over HTTP: headers, compression, size, and that everything they name is there. */
class PaginasTest extends HttpProef {

    private static final int HOOGSTENS = 150 * 1024;
    private static final Pattern GENOEMD = Pattern.compile("(?:href|src)=\"([^\"#]+)\"|from '(\\./[^']+|\\.\\./[^']+)'|url\\(\"(?!data:)([^\"]+)\"\\)");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private HttpResponse<byte[]> gezipt(String pad) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(URI.create("http://localhost:" + poort + pad)).header("Accept-Encoding", "gzip").build(),
                BodyHandlers.ofByteArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/js/app.js", "/css/thema.css"})
    void metDeKoppenVanEenPagina(String pad) {
        HttpResponse<String> antwoord = haal(pad);

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.headers().allValues("Cache-Control")).containsExactly("no-cache");
        assertThat(antwoord.headers().allValues("Vary")).containsExactly("Accept-Encoding");
        assertThat(antwoord.headers().allValues("Content-Security-Policy")).hasSize(1).first().asString()
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'", "frame-ancestors 'none'", "form-action 'none'",
                        "require-trusted-types-for 'script'")
                .doesNotContain("unsafe").doesNotContain("http");
        assertThat(antwoord.headers().firstValue("Permissions-Policy")).hasValueSatisfying(kop -> assertThat(kop).contains("geolocation=()"));
        assertThat(antwoord.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(antwoord.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void wieHetAlHeeftKrijgtNietsOpnieuw() throws IOException, InterruptedException {
        String kenmerk = haal("/js/app.js").headers().firstValue("ETag").orElseThrow();
        String gezipt = gezipt("/js/app.js").headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> opnieuw = stuur(naar("/js/app.js").header("If-None-Match", kenmerk));

        assertThat(opnieuw.statusCode()).isEqualTo(304);
        assertThat(opnieuw.body()).isEmpty();
        assertThat(gezipt).as("other bytes, other name").isNotEqualTo(kenmerk).matches("\"[0-9a-f]{32}-gzip\"");
        assertThat(stuur(naar("/js/app.js").header("If-None-Match", "\"anders\"")).statusCode()).isEqualTo(200);
    }

    @Test
    void samengeperstHetzelfde() throws IOException, InterruptedException {
        HttpResponse<byte[]> antwoord = gezipt("/");

        assertThat(antwoord.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(new String(new GZIPInputStream(new ByteArrayInputStream(antwoord.body())).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo(haal("/").body());
    }

    @Test
    void alleenOmTeLezen() {
        HttpResponse<String> antwoord = stuur(naar("/").POST(BodyPublishers.noBody()));

        assertThat(antwoord.statusCode()).isEqualTo(405);
        assertThat(antwoord.headers().firstValue("Allow")).hasValueSatisfying(kop -> assertThat(kop).contains("GET"));
        assertThat(stuur(naar("/").method("HEAD", BodyPublishers.noBody())).body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/js/geen.js", "/js/", "/js", "/static/index.html", "/index", "/js/../application.yaml", "/vendor"})
    void watErNietIsIsErNiet(String pad) {
        assertThat(haal(pad).statusCode()).isEqualTo(404);
    }

    /** From the calculator on: every style, script and picture it leads to, and no more bytes than a slow line carries. */
    @Test
    void deEersteLaadbeurtIsKleinEnCompleet() throws IOException, InterruptedException {
        Map<String, Integer> bytes = new LinkedHashMap<>();
        Deque<String> nog = new ArrayDeque<>(List.of("/"));
        while (!nog.isEmpty()) {
            String pad = nog.pop();
            if (bytes.containsKey(pad)) {
                continue;
            }
            HttpResponse<byte[]> antwoord = gezipt(pad);
            assertThat(antwoord.statusCode()).as(pad).isEqualTo(200);
            bytes.put(pad, antwoord.body().length);
            Matcher genoemd = GENOEMD.matcher(haal(pad).body());
            while (genoemd.find()) {
                String adres = genoemd.group(1) != null ? genoemd.group(1) : genoemd.group(2) != null ? genoemd.group(2) : genoemd.group(3);
                String heel = URI.create(pad).resolve(adres.replace("&amp;", "&")).toString();
                if (heel.matches("/.*\\.(js|css|svg)")) {
                    nog.add(heel);
                }
            }
        }
        assertThat(bytes.keySet()).contains("/js/api.js", "/js/grafiek.js", "/css/rekenhulp.css", "/css/pijl.svg");
        assertThat(bytes.values().stream().mapToInt(Integer::intValue).sum()).as("%s", bytes).isLessThan(HOOGSTENS);
    }
}
