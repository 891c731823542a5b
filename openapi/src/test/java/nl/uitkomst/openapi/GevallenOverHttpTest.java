package nl.uitkomst.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.stream.Stream;
import nl.uitkomst.gevallen.Geval;
import nl.uitkomst.gevallen.Gevallen;
import nl.uitkomst.gevallen.Vergelijking;
import nl.uitkomst.proef.Dienst;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The same cases as in process, now put to the packaged service; every answer has the shape that the contract gives it. */
class GevallenOverHttpTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Antwoordvorm VORM = new Antwoordvorm(JSON.readTree(Dienst.gedeeld().haal("/v1/openapi.json").body()));

    @TestFactory
    Stream<DynamicTest> elkGeval() {
        return Gevallen.alle().stream().map(geval -> DynamicTest.dynamicTest(geval.bestand() + " " + geval, () -> put(geval)));
    }

    private static void put(Geval geval) {
        HttpResponse<byte[]> antwoord = Dienst.gedeeld().stuur(geval.adres(), geval.verzoek().toString());
        assertThat(antwoord.statusCode()).isEqualTo(200);
        JsonNode gelezen = JSON.readTree(antwoord.body());
        assertThat(Vergelijking.verschillen(geval, gelezen)).isEmpty();
        assertThat(VORM.fouten(geval.adres(), gelezen)).as("what does not fit the contract").isEmpty();
    }
}
