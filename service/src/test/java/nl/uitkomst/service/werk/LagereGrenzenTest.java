package nl.uitkomst.service.werk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import nl.uitkomst.antwoord.Antwoorden;
import nl.uitkomst.grenzen.RekentijdVoorbij;
import nl.uitkomst.service.HttpProef;
import nl.uitkomst.verzoek.Verzoektekst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Each limit can be lowered with a property and then holds, over HTTP, for a single request and for one in a batch; a value that cannot be stops the start. */
@DirtiesContext
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {"uitkomst.grenzen.lichaam=4KB", "uitkomst.grenzen.lichaam-batch=12KB",
        "uitkomst.grenzen.diepte=5", "uitkomst.grenzen.maanden=12", "uitkomst.grenzen.verzoeken-per-batch=3", "uitkomst.grenzen.rekentijd=1ms"})
class LagereGrenzenTest extends HttpProef {

    private static final String BATCH = "/v1/uitkomsten/_batch";

    @Autowired
    private Antwoorden antwoorden;

    @Autowired
    private Werk werk;

    private HttpResponse<String> batch(String inhoud) {
        return stuur(naar(BATCH).header("Content-Type", "application/json").POST(BodyPublishers.ofString(inhoud)));
    }

    private static String code(HttpResponse<String> antwoord, int status, String plaats) {
        assertThat(antwoord.statusCode()).isEqualTo(status);
        return JSON.readTree(antwoord.body()).at(plaats).asString();
    }

    private static ObjectNode verzoek(String totEnMet) {
        return (ObjectNode) JSON.readTree("{\"periode\":{\"van\":\"2026-01\",\"totEnMet\":\"" + totEnMet + "\"},\"uitkeringen\":[],\"inkomen\":[]}");
    }

    @Test
    void maanden() {
        assertThat(code(bereken(verzoek("2027-01")), 400, "/fouten/0/code")).isEqualTo("periode-te-lang");
        assertThat(code(batch("{\"verzoeken\":[" + verzoek("2027-01") + "]}"), 200, "/resultaten/0/fouten/0/code")).isEqualTo("periode-te-lang");
        assertThat(bereken(verzoek("2026-12")).body()).doesNotContain("periode-te-lang");
    }

    @Test
    void lagen() {
        assertThat(code(bereken("{\"a\":[[[[[]]]]]}"), 400, "/fouten/0/code")).isEqualTo("te-diep");
        assertThat(code(bereken("{\"a\":[[[[]]]]}"), 400, "/fouten/0/code")).isEqualTo("onbekend-veld");
    }

    @Test
    void bytes() {
        assertThat(code(bereken(" ".repeat(4095) + "{}"), 413, "/code")).isEqualTo("verzoek-te-groot");
        assertThat(code(bereken(" ".repeat(4094) + "{]"), 400, "/fouten/0/code")).isEqualTo("ongeldige-json");
        assertThat(code(batch(" ".repeat(12 * 1024 - 1) + "{}"), 413, "/code")).isEqualTo("verzoek-te-groot");
        assertThat(code(batch("{\"verzoeken\":[{" + " ".repeat(5000) + "}]}"), 200, "/resultaten/0/code")).isEqualTo("verzoek-te-groot");
    }

    @Test
    void verzoekenInEenBatch() {
        assertThat(code(batch("{\"verzoeken\":[{},{},{},{}]}"), 400, "/fouten/0/code")).isEqualTo("te-veel");
        assertThat(JSON.readTree(batch("{\"verzoeken\":[{},{},{}]}").body()).at("/resultaten")).hasSize(3);
    }

    /** Of one with facts missing the rules run many times, which takes more than a millisecond on any machine. */
    @Test
    void rekentijd() {
        ObjectNode veel = voorbeeld();
        veel.remove("inkomen");
        ((ObjectNode) veel.at("/uitkeringen/0")).remove("loongerelateerdTotEnMet");
        HttpResponse<String> antwoord = bereken(veel);

        assertThat(code(antwoord, 503, "/code")).isEqualTo("rekentijd-voorbij");
        assertThat(antwoord.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(antwoord.headers().firstValue("Retry-After")).contains("10");
        JsonNode inBatch = JSON.readTree(batch("{\"verzoeken\":[" + veel + ",{}]}").body());
        assertThat(inBatch.at("/resultaten/0/code").asString()).isEqualTo("rekentijd-voorbij");
        assertThat(inBatch.at("/resultaten")).hasSize(2);
        assertThat(werk.tijdVoorbij()).isPositive();
    }

    /** Not only the answer stops: so does the work. */
    @Test
    void werkDatNooitKlaarIsHoudtOp() {
        byte[] tekst = voorbeeld().toString().getBytes(StandardCharsets.UTF_8);
        long begin = System.nanoTime();

        assertThatThrownBy(() -> werk.reken(Gewicht.GEWOON, () -> {
            while (true) {
                antwoorden.bereken(Verzoektekst.lees(tekst));
            }
        })).isInstanceOf(RekentijdVoorbij.class);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
    }

    @ParameterizedTest
    @CsvSource({"lichaam,0B", "lichaam,2MB", "lichaam-batch,9MB", "diepte,21", "maanden,121", "maanden,0", "verzoeken-per-batch,1001", "rekentijd,0s",
            "rekentijd,1h", "leestijd,0s", "wachttijd,2m", "tegelijk,-1", "wachtenden,-1", "batches,-1", "geheugen,1KB"})
    void eenGrensDieNietKanHoudtDeStartTegen(String naam, String waarde) {
        Binder binder = new Binder(new MapConfigurationPropertySource(Map.of("uitkomst.grenzen." + naam, waarde)));

        assertThatThrownBy(() -> binder.bindOrCreate("uitkomst.grenzen", Werkgrenzen.class)).hasRootCauseInstanceOf(IllegalArgumentException.class)
                .rootCause().hasMessageStartingWith("uitkomst.grenzen." + naam + " is from ");
    }
}
