package nl.uitkomst.service.werk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.uitkomst.grenzen.RekentijdVoorbij;
import nl.uitkomst.service.HttpProef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

/** Who comes when all places are taken hears so soon; what needs no place is answered as ever; and when there is room again, so is all else. */
@DirtiesContext
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {"uitkomst.grenzen.tegelijk=2", "uitkomst.grenzen.wachtenden=6",
        "uitkomst.grenzen.wachttijd=300ms", "uitkomst.grenzen.batches=1", "uitkomst.grenzen.rekentijd-batch=2s"})
class OverbelastingTest extends HttpProef {

    /** Far more than waiting and a computation take, far less than "without end". */
    private static final Duration GEDULD = Duration.ofSeconds(30);
    private static final String BATCH = "/v1/uitkomsten/_batch";

    @Autowired
    private Werkplaatsen plaatsen;

    @Autowired
    private Werk werk;

    private HttpResponse<String> post(String pad, String inhoud) {
        return stuur(naar(pad).timeout(GEDULD).header("Content-Type", "application/json").POST(BodyPublishers.ofString(inhoud)));
    }

    private static void assertTeDruk(HttpResponse<String> antwoord) {
        assertThat(antwoord.statusCode()).isEqualTo(429);
        assertThat(antwoord.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(antwoord.headers().firstValue("Retry-After")).contains("2");
        assertThat(antwoord.headers().firstValue("API-Version")).isPresent();
        assertThat(JSON.readTree(antwoord.body()).at("/code").asString()).isEqualTo("te-druk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/uitkomsten/_bereken", "/v1/uitkomsten/_vergelijk", "/v1/uitkomsten/_verken", "/v1/uitkomsten/_cycli", "/v1/beoordelingen/_duur",
            "/v1/beoordelingen/_inkomen", "/v1/beoordelingen/_wajongww", "/v1/beoordelingen/_zestigplus", "/v1/beoordelingen/_wiavoorschot",
            "/v1/beoordelingen/_dwangsom", "/v1/beoordelingen/_arbeidsongeschiktheid", "/v1/beoordelingen/_wgadienstverlening"})
    void zonderPlaatsIsHetAntwoord429(String pad) {
        try (Werkplaatsen.Plaats een = plaatsen.neem(Gewicht.GEWOON); Werkplaatsen.Plaats twee = plaatsen.neem(Gewicht.GEWOON)) {
            assertTeDruk(post(pad, "{}"));
        }
        assertThat(post(pad, "{}").statusCode()).isIn(200, 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health/liveness", "/actuator/health/readiness", "/v1/regels", "/v1/begrippen", "/v1/openapi.json", "/", "/toetsing",
            "/problemen/te-druk"})
    void watNietsRekentWachtNiet(String pad) {
        try (Werkplaatsen.Plaats een = plaatsen.neem(Gewicht.GEWOON); Werkplaatsen.Plaats twee = plaatsen.neem(Gewicht.GEWOON)) {
            assertThat(stuur(naar(pad).timeout(GEDULD)).statusCode()).isEqualTo(200);
        }
    }

    /** Of two places one, so that a single computation always finds the other. */
    @Test
    void zwareVragenNemenNooitAllePlaatsen() {
        try (Werkplaatsen.Plaats zwaar = plaatsen.neem(Gewicht.ZWAAR)) {
            assertTeDruk(post("/v1/uitkomsten/_verken", "{}"));
            assertThat(bereken(voorbeeld()).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void eenBatchTeVeelHoortHetMeteen() {
        try (Werkplaatsen.Plaats batch = plaatsen.neemBatch()) {
            assertTeDruk(post(BATCH, "{\"verzoeken\":[]}"));
        }
        assertThat(post(BATCH, "{\"verzoeken\":[" + voorbeeld() + "]}").statusCode()).isEqualTo(200);
    }

    /** The batch is read, then its requests wait for places that do not come: each is told so, and the answer ends. */
    @Test
    void eenBatchDieGeenPlaatsKrijgtEindigtOpTijd() {
        long einde = System.nanoTime() + Duration.ofMillis(50).toNanos();
        try (Werkplaatsen.Plaats een = plaatsen.neem(Gewicht.GEWOON); Werkplaatsen.Plaats twee = plaatsen.neem(Gewicht.GEWOON)) {
            assertThatThrownBy(() -> werk.rekenVoorBatch(einde, () -> "gerekend")).isInstanceOf(RekentijdVoorbij.class);
        }
        assertThat(werk.rekenVoorBatch(System.nanoTime() + GEDULD.toNanos(), () -> "gerekend")).isEqualTo("gerekend");
    }

    @Test
    void naEenStormIsAllesWeerAlsTevoren() throws Exception {
        String goed = bereken(voorbeeld()).body();
        String batch = "{\"verzoeken\":[" + String.join(",", Collections.nCopies(20, voorbeeld().toString())) + "]}";
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService clienten = Executors.newFixedThreadPool(40);
        try {
            List<Future<HttpResponse<String>>> antwoorden = new ArrayList<>();
            for (int nummer : IntStream.range(0, 200).toArray()) {
                antwoorden.add(clienten.submit(() -> {
                    start.await();
                    return nummer % 20 == 0 ? post(BATCH, batch) : post(BEREKEN, voorbeeld().toString());
                }));
            }
            start.countDown();
            int gelukt = 0;
            for (Future<HttpResponse<String>> deel : antwoorden) {
                HttpResponse<String> antwoord = deel.get();
                if (antwoord.statusCode() == 429) {
                    assertTeDruk(antwoord);
                } else if (antwoord.uri().getPath().equals(BATCH)) {
                    assertThat(antwoord.body()).contains(goed);
                } else {
                    assertThat(antwoord.body()).isEqualTo(goed);
                    gelukt++;
                }
            }
            assertThat(gelukt).isPositive();
        } finally {
            clienten.shutdownNow();
        }
        assertThat(bereken(voorbeeld()).body()).isEqualTo(goed);
        assertThat(plaatsen.bezet()).isZero();
        assertThat(plaatsen.wachtend()).isZero();
    }
}
