package nl.uitkomst.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.uitkomst.proef.Dienst;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The committed contract against the packaged service. After a wanted change, {@code ./mvnw verify -Dbijwerken} writes the contract of
 * the running service into {@code openapi/openapi.yaml}.
 */
class ContractTest {

    private static final Path BESTAND = Path.of("openapi.yaml");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static JsonNode contract;

    @BeforeAll
    static void lees() throws IOException {
        byte[] geleverd = Dienst.gedeeld().haal("/v1/openapi.yaml").body();
        if (System.getProperty("bijwerken") != null) {
            Files.write(BESTAND, geleverd);
        }
        contract = new YAMLMapper().readTree(geleverd);
    }

    @Test
    void hetBestandIsWatDeDienstLevert() throws IOException {
        assertThat(Files.readString(BESTAND)).as("run ./mvnw verify -Dbijwerken after a wanted change")
                .isEqualTo(new String(Dienst.gedeeld().haal("/v1/openapi.yaml").body(), StandardCharsets.UTF_8));
    }

    // ── examples ────────────────────────────────────────────────────────────────────────────

    @TestFactory
    Stream<DynamicTest> elkVoorbeeldGeeftPreciesZijnAntwoord() {
        List<DynamicTest> proeven = new ArrayList<>();
        contract.at("/paths").properties().forEach(pad -> pad.getValue().at("/post/requestBody/content/application~1json/examples").properties()
                .forEach(voorbeeld -> proeven.add(DynamicTest.dynamicTest(pad.getKey() + " " + voorbeeld.getKey(),
                        () -> voorbeeld(pad.getKey(), pad.getValue().at("/post"), voorbeeld.getKey(), voorbeeld.getValue())))));
        assertThat(proeven).isNotEmpty();
        return proeven.stream();
    }

    private static void voorbeeld(String pad, JsonNode operatie, String naam, JsonNode voorbeeld) {
        HttpResponse<byte[]> antwoord = Dienst.gedeeld().stuur("/v1" + pad, voorbeeld.at("/value").toString());
        String vorm = antwoord.statusCode() == 200 ? "application~1json" : "application~1problem+json";
        JsonNode verwacht = volg(operatie.at("/responses/" + antwoord.statusCode())).at("/content/" + vorm + "/examples/" + naam + "/value");

        assertThat(new String(antwoord.body(), StandardCharsets.UTF_8)).isEqualTo(verwacht.toString());
    }

    @TestFactory
    Stream<DynamicTest> elkVoorbeeldVanEenProbleemIsWatDeDienstGeeft() {
        String bereken = "/v1/uitkomsten/_bereken";
        return Stream.of(
                probleem("405", HttpRequest.newBuilder(Dienst.gedeeld().adres(bereken))),
                probleem("406", HttpRequest.newBuilder(Dienst.gedeeld().adres(bereken)).header("Content-Type", "application/json")
                        .header("Accept", "text/plain").POST(BodyPublishers.ofString("{}"))),
                probleem("413", HttpRequest.newBuilder(Dienst.gedeeld().adres(bereken)).header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(new byte[1024 * 1024 + 1]))),
                probleem("415", HttpRequest.newBuilder(Dienst.gedeeld().adres(bereken)).POST(BodyPublishers.ofString("{}"))));
    }

    private static DynamicTest probleem(String status, HttpRequest.Builder verzoek) {
        return DynamicTest.dynamicTest(status, () -> {
            HttpResponse<byte[]> antwoord = Dienst.gedeeld().stuur(verzoek.build());
            JsonNode beschreven = volg(contract.at("/paths/~1uitkomsten~1_bereken/post/responses/" + status));

            assertThat(antwoord.statusCode()).isEqualTo(Integer.parseInt(status));
            assertThat(beschreven.at("/content/application~1problem+json/examples").properties()).anySatisfy(voorbeeld ->
                    assertThat(voorbeeld.getValue().at("/value").toString()).isEqualTo(new String(antwoord.body(), StandardCharsets.UTF_8)));
        });
    }

    private static JsonNode volg(JsonNode onderdeel) {
        return onderdeel.has("$ref") ? contract.at(onderdeel.at("/$ref").asString().substring(1)) : onderdeel;
    }

    // ── API design rules ────────────────────────────────────────────────────────────────────

    @Test
    void hetDocumentZegtWieWatEnWaar() {
        assertThat(contract.at("/openapi").asString()).isEqualTo("3.0.3");
        assertThat(contract.at("/info/version").asString()).matches("\\d+\\.\\d+\\.\\d+")
                .isEqualTo(Dienst.gedeeld().haal("/v1/openapi.json").headers().firstValue("API-Version").orElseThrow());
        for (String veld : List.of("name", "email", "url")) {
            assertThat(contract.at("/info/contact/" + veld).asString()).as(veld).isNotBlank();
        }
        assertThat(contract.at("/info/license/name").asString()).isEqualTo("EUPL-1.2");
        assertThat(contract.at("/servers")).isNotEmpty().allSatisfy(server -> assertThat(server.at("/url").asString()).contains("/v1"));
    }

    @Test
    void padenZijnInKebabCaseEnEindigenNietOpEenStreep() {
        assertThat(contract.at("/paths").propertyNames()).isNotEmpty().allMatch(pad ->
                pad.matches("/openapi\\.(json|yaml)") || pad.matches("(/([a-z0-9-]+|\\{[A-Za-z]+}))+(/_[a-z]+)?"));
    }

    @Test
    void elkeOperatieHeeftEenNaamEenVersieEnProblemen() {
        Set<String> namen = new TreeSet<>();
        contract.at("/paths").properties().forEach(pad -> pad.getValue().properties().forEach(deel -> {
            JsonNode operatie = deel.getValue();
            String plaats = deel.getKey() + " " + pad.getKey();
            assertThat(deel.getKey()).isIn("get", "post");
            assertThat(namen.add(operatie.at("/operationId").asString())).as(plaats).isTrue();
            assertThat(operatie.at("/summary").asString()).as(plaats).isNotBlank();
            assertThat(operatie.at("/tags")).as(plaats).isNotEmpty();
            if (deel.getKey().equals("post")) {
                assertThat(operatie.at("/responses").propertyNames()).as(plaats).contains("200", "400", "405", "406", "413", "415", "429", "500", "503");
            }
            operatie.at("/responses").properties().forEach(antwoord -> antwoord(plaats + " " + antwoord.getKey(), antwoord.getKey(), volg(antwoord.getValue())));
        }));
    }

    private static void antwoord(String plaats, String status, JsonNode antwoord) {
        assertThat(antwoord.at("/headers").has("API-Version")).as(plaats).isTrue();
        assertThat(antwoord.at("/description").asString()).as(plaats).isNotBlank();
        if (status.startsWith("4") || status.startsWith("5")) {
            JsonNode schema = volg(antwoord.at("/content/application~1problem+json/schema"));
            assertThat(schema.at("/properties").propertyNames()).as(plaats).contains("status", "title", "detail", "code", "fouten");
        }
    }

    @Test
    void elkSchemaEnElkVeldHeeftWoordenEnEenGoedeNaam() {
        contract.at("/components/schemas").properties().forEach(schema -> {
            assertThat(schema.getKey()).matches("[A-Z][A-Za-z0-9]*");
            assertThat(schema.getValue().at("/description").asString()).as(schema.getKey()).isNotBlank();
            schema.getValue().at("/properties").properties().forEach(veld -> {
                String plaats = schema.getKey() + "." + veld.getKey();
                assertThat(veld.getKey()).as(plaats).matches("[a-z][A-Za-z0-9]*");
                assertThat(veld.getValue().at("/description").asString()).as(plaats).isNotBlank();
                if (veld.getKey().endsWith("Datum") || veld.getKey().endsWith("datum")) {
                    assertThat(veld.getValue().at("/format").asString()).as(plaats).isEqualTo("date");
                }
            });
        });
    }

    /** So there is no place for a name, a number of a person, or free text. */
    @Test
    void eenVerzoekHeeftGeenVrijeTekst() {
        List<String> vrij = new ArrayList<>();
        vrijeTekst("Verzoek", new TreeSet<>(), vrij);
        assertThat(vrij).isEmpty();
    }

    private static void vrijeTekst(String naam, Set<String> gezien, List<String> vrij) {
        JsonNode schema = contract.at("/components/schemas/" + naam);
        if (!gezien.add(naam) || !schema.has("properties")) {
            if (schema.at("/type").asString().equals("string") && !schema.has("pattern")) {
                vrij.add(naam);
            }
            return;
        }
        if (!schema.at("/additionalProperties").isBoolean() || schema.at("/additionalProperties").booleanValue()) {
            vrij.add(naam + " takes other fields");
        }
        schema.at("/properties").properties().forEach(veld -> {
            for (String plaats : List.of("", "/allOf/0", "/items")) {
                JsonNode deel = veld.getValue().at(plaats);
                if (deel.has("$ref")) {
                    String ref = deel.at("/$ref").asString();
                    vrijeTekst(ref.substring(ref.lastIndexOf('/') + 1), gezien, vrij);
                } else if (deel.at("/type").asString().equals("string") && !deel.has("enum") && !deel.at("/format").asString().equals("date")) {
                    vrij.add(naam + "." + veld.getKey());
                }
            }
        });
    }
}
