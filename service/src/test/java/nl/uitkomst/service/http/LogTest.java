package nl.uitkomst.service.http;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.uitkomst.service.HttpProef;
import nl.uitkomst.service.Ruw;
import nl.uitkomst.service.werk.Gewicht;
import nl.uitkomst.service.werk.Werkplaatsen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever is asked of the log, nothing that a client sent and nothing that was computed for it is ever written. */
@DirtiesContext
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {"logging.level.root=trace", "logging.level.org.springframework=trace",
        "logging.level.org.springframework.web=trace", "logging.level.org.springframework.web.servlet.PageNotFound=trace", "logging.level.org.apache=trace",
        "logging.level.org.apache.coyote.http11=trace", "logging.level.org.apache.tomcat=trace", "logging.level.org.drools=trace", "logging.level.org.kie=trace",
        "logging.level.tools.jackson=trace", "logging.level.web=trace", "logging.level.jdk.internal.httpclient=off", "logging.level.nl.uitkomst=trace", "spring.mvc.log-request-details=true", "debug=true",
        "trace=true", "uitkomst.grenzen.tegelijk=1", "uitkomst.grenzen.wachttijd=10ms"})
@ExtendWith(OutputCaptureExtension.class)
@Import(LogTest.Kapot.class)
class LogTest extends HttpProef {

    private static final String NAAM = "Zwaluwstaart";
    private static final String BEDRAG = "173.57";
    private static final String GEBOREN = "1961-03-17";
    private static final String BSN = "123456782";
    private static final String LOON = "913.37";
    private static final Pattern BEDRAGEN = Pattern.compile("\"(-?\\d{2,}\\.\\d{2,})\"");

    @Autowired
    private Werkplaatsen plaatsen;

    private final Set<String> geheim = new TreeSet<>(Set.of(NAAM, BEDRAG, GEBOREN, BSN, LOON));

    private int begin;

    /** What is written at the start has figures of its own. */
    @BeforeEach
    void naDeStart(CapturedOutput log) {
        begin = log.getAll().length();
    }

    /** Fails with what was sent in its message, as a fault of ours could. */
    @TestConfiguration
    @RestController
    static class Kapot {

        @PostMapping("/kapot")
        void kapot(HttpServletRequest verzoek) throws IOException {
            String tekst = new String(verzoek.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            LoggerFactory.getLogger("org.springframework.ergens").debug("body {}", tekst);
            throw new IllegalStateException(tekst, new IOException(tekst));
        }

        @PostMapping("/kapotter")
        void kapotter(HttpServletRequest verzoek) throws IOException {
            throw new StackOverflowError(new String(verzoek.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static ObjectNode verzoek() {
        ObjectNode verzoek = voorbeeld();
        ((ObjectNode) verzoek.at("/persoon")).put("geboortedatum", GEBOREN);
        ((ObjectNode) verzoek.at("/uitkeringen/0")).put("dagloon", BEDRAG);
        ((ObjectNode) verzoek.at("/inkomen/0")).put("perMaand", LOON);
        return verzoek;
    }

    private HttpResponse<String> post(String pad, String inhoud) {
        HttpResponse<String> antwoord = stuur(naar(pad).header("Content-Type", "application/json").header("X-Naam", NAAM).header("Cookie", NAAM + "=" + NAAM)
                .POST(BodyPublishers.ofString(inhoud)));
        if (antwoord.statusCode() == 200) {
            Matcher bedragen = BEDRAGEN.matcher(antwoord.body());
            while (bedragen.find()) {
                geheim.add(bedragen.group(1));
            }
        }
        return antwoord;
    }

    private void status(int verwacht, HttpResponse<String> antwoord) {
        assertThat(antwoord.statusCode()).isEqualTo(verwacht);
    }

    private void assertNietsGeschreven(CapturedOutput log) {
        assertThat(geheim).noneMatch(log.getAll().substring(begin)::contains);
    }

    @Test
    void nietVanEenGoedVerzoek(CapturedOutput log) {
        status(200, post(BEREKEN, verzoek().toString()));
        status(200, post("/v1/uitkomsten/_batch", "{\"verzoeken\":[" + verzoek() + ",{\"" + NAAM + "\":1}," + verzoek() + "]}"));
        status(200, post("/v1/uitkomsten/_verken", "{\"situatie\":" + verzoek() + ",\"maand\":\"2026-10\",\"inkomenVan\":\"0.00\",\"inkomenTot\":\"2000.00\",\"stap\":\"50.00\"}"));
        status(200, post("/v1/beoordelingen/_zestigplus", "{\"geboortedatum\":\"" + GEBOREN + "\"}"));

        assertThat(geheim).hasSizeGreaterThan(20);
        assertThat(log.getAll()).contains("\"pad\":\"/v1/uitkomsten/_bereken\"");
        assertNietsGeschreven(log);
    }

    @Test
    void nietVanEenVerzoekMetFouten(CapturedOutput log) {
        ObjectNode fout = verzoek();
        fout.put("opmerking", NAAM).put(NAAM, BSN);
        ((ArrayNode) fout.at("/inkomen")).addObject().put("soort", NAAM);
        status(400, post(BEREKEN, fout.toString()));
        status(400, post(BEREKEN, "{\"" + NAAM + "\": " + BEDRAG + ", " + GEBOREN));
        status(400, post(BEREKEN, "[".repeat(30) + "\"" + NAAM + "\""));
        status(413, post(BEREKEN, NAAM.repeat(100_000)));
        status(415, stuur(naar(BEREKEN).header("Content-Type", "text/" + NAAM).POST(BodyPublishers.ofString(NAAM))));
        status(415, stuur(naar(BEREKEN).header("Content-Type", NAAM).POST(BodyPublishers.ofString(NAAM))));
        status(404, post("/v1/" + NAAM + "/" + BSN + "?bedrag=" + BEDRAG, verzoek().toString()));
        status(405, stuur(naar(BEREKEN + "?naam=" + NAAM).method(NAAM.toUpperCase(Locale.ROOT), BodyPublishers.ofString(NAAM))));
        status(400, haal("/v1/normbedragen?datum=" + GEBOREN + NAAM));
        status(404, haal("/v1/regels/" + NAAM));
        status(404, haal("/problemen/" + NAAM));

        geheim.add(NAAM.toUpperCase(Locale.ROOT));
        assertNietsGeschreven(log);
    }

    @Test
    void nietVanEenPaginaMetEenFormulier(CapturedOutput log) {
        String geval = Pattern.compile("/toetsing/gevallen/[^\"?#]+").matcher(haal("/toetsing/wia/61").body()).results().findFirst().orElseThrow().group();
        for (String vraag : List.of(verzoek().toString(), NAAM)) {
            String formulier = Stream.of("wijze=tekst", "verwachting=" + NAAM, "vraag=" + URLEncoder.encode(vraag, StandardCharsets.UTF_8),
                    "uitkomst=" + URLEncoder.encode("{\"a\":\"" + BEDRAG + "\"}", StandardCharsets.UTF_8)).reduce((een, ander) -> een + "&" + ander).orElseThrow();
            assertThat(stuur(naar(geval).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(formulier))).statusCode())
                    .isIn(200, 400);
        }
        haal("/toetsing?zoek=" + NAAM);
        haal("/toetsing/verschillen?van=" + GEBOREN + "&totEnMet=" + NAAM);

        assertNietsGeschreven(log);
    }

    @Test
    void nietVanEenFoutVanOnszelf(CapturedOutput log) {
        status(500, post("/kapot", verzoek().toString()));
        status(500, post("/kapotter", verzoek().toString()));

        assertThat(log.getAll()).contains("IllegalStateException").contains("StackOverflowError");
        assertNietsGeschreven(log);
    }

    @Test
    void ookNietNadatHetLogOpnieuwIsIngericht() {
        LoggerContext log = new LoggerContext();
        new Zwijgplicht(log);
        log.reset();
        log.getLogger("ROOT").setLevel(Level.TRACE);

        assertThat(log.getLogger("org.drools.core").isTraceEnabled()).isFalse();
        assertThat(log.getLogger("org.springframework.web.servlet").isErrorEnabled()).isFalse();
        assertThat(log.getLogger("org.apache.tomcat.util.net").isWarnEnabled()).isTrue();
        assertThat(log.getLogger("nl.uitkomst.service").isInfoEnabled()).isTrue();
    }

    @Test
    void nietBijDrukte(CapturedOutput log) {
        try (Werkplaatsen.Plaats plaats = plaatsen.neem(Gewicht.GEWOON)) {
            status(429, post(BEREKEN, verzoek().toString()));
        }
        assertNietsGeschreven(log);
    }

    @Test
    void nietVanWatTomcatWeigert(CapturedOutput log) throws IOException {
        String einde = "Host: localhost\r\nConnection: close\r\n";
        for (String verzoek : List.of("GET /" + NAAM + "<" + BSN + "> HTTP/1.1\r\n" + einde, "GET /%zz" + NAAM + " HTTP/1.1\r\n" + einde,
                "GET / HTTP/1.1\r\n" + NAAM + " " + NAAM + ": " + BSN + "\r\n" + einde, "GET / HTTP/1.1\r\nCookie: " + NAAM + "=\u0001" + BSN + "\r\n" + einde,
                "GET /toetsing/verschillen?van=%zz" + NAAM + " HTTP/1.1\r\n" + einde, "GET / HTTP/1.1\r\nHost: " + NAAM + "_!\r\nConnection: close\r\n",
                NAAM + "\u0000 / HTTP/1.1\r\n" + einde, "GET / " + NAAM + "\r\n" + einde,
                "POST " + BEREKEN + " HTTP/1.1\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n" + einde + "\r\n" + NAAM + "\r\n",
                "POST " + BEREKEN + " HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: " + NAAM + "\r\n" + einde,
                "POST " + BEREKEN + " HTTP/1.1\r\nContent-Type: application/json\r\nTransfer-Encoding: " + NAAM + "\r\n" + einde)) {
            Ruw.stuur(poort, verzoek + "\r\n");
        }
        assertNietsGeschreven(log);
    }
}
