package nl.uitkomst.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.uitkomst.openapi.Spectral.Bevinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The API design rules on the committed contract, by the linter: our own rules always, and the official ruleset beside them when
 * {@code -Dadr.ruleset=/path/to/file} names it.
 */
class OntwerpregelsTest {

    private static final Path REGELS = Path.of("ontwerpregels.yaml");
    private static final Path PAGINA = Path.of("../docs/api-ontwerpregels.md");
    private static final String DUUR = "/paths/~1beoordelingen~1_duur";
    private static final String REGEL = "/paths/~1regels~1{regelId}";
    private static final String DATUM = "/paths/~1normbedragen/get/parameters/0";
    private static final String JAREN = "/components/schemas/Jaren";
    private static final String VERZOEK = "/components/schemas/Duurverzoek/properties";

    @Test
    void hetContractVoldoetAanDeEigenRegels() {
        assertThat(Spectral.lint(REGELS, List.of(Document.BESTAND))).isEmpty();
    }

    @Test
    void hetContractVoldoetAanDeOfficieleRegels() {
        String officieel = System.getProperty("adr.ruleset", "");
        assumeFalse(officieel.isBlank(), "no official ruleset given; -Dadr.ruleset=/path/to/file names it");

        assertThat(Spectral.lint(Path.of(officieel), List.of(Document.BESTAND))).isEmpty();
    }

    /** A rule that never fires checks nothing: here is a document for each that breaks it, and one that breaks none. */
    @Test
    void elkeEigenRegelVindtZijnFout(@TempDir Path map) throws IOException {
        List<Path> documenten = new ArrayList<>(List.of(schrijf(map, "geen", Document.klein())));
        Map<String, Consumer<ObjectNode>> fouten = fouten();
        for (Map.Entry<String, Consumer<ObjectNode>> fout : fouten.entrySet()) {
            ObjectNode document = Document.klein();
            fout.getValue().accept(document);
            documenten.add(schrijf(map, fout.getKey(), document));
        }

        Map<String, List<Bevinding>> gevonden = Spectral.lint(REGELS, documenten).stream()
                .collect(Collectors.groupingBy(bevinding -> bevinding.document().replace(".json", "")));

        assertThat(gevonden.get("geen")).isNull();
        fouten.keySet().forEach(regel -> assertThat(gevonden.getOrDefault(regel, List.of())).as(regel)
                .anySatisfy(bevinding -> {
                    assertThat(bevinding.regel()).isEqualTo(regel);
                    assertThat(bevinding.ernst()).isZero();
                }));
    }

    @Test
    void geenRegelIsVergeten() throws IOException {
        Set<String> regels = new TreeSet<>(new YAMLMapper().readTree(REGELS.toFile()).at("/rules").propertyNames());

        assertThat(fouten().keySet()).isEqualTo(regels);
        assertThat(Pattern.compile("`([a-z][a-zA-Z0-9]*(?:-[a-zA-Z0-9]+)+|etag|semver|stateless|words)`").matcher(Files.readString(PAGINA)).results()
                .map(naam -> naam.group(1)).filter(naam -> !naam.equals("no-store") && !naam.equals("no-cache")).collect(Collectors.toSet()))
                .as("the rules that " + PAGINA + " names").isEqualTo(regels);
    }

    private static Path schrijf(Path map, String naam, ObjectNode document) throws IOException {
        return Files.writeString(map.resolve(naam + ".json"), document.toString());
    }

    /** By rule: what is done to the document. */
    private static Map<String, Consumer<ObjectNode>> fouten() {
        Map<String, Consumer<ObjectNode>> fouten = new TreeMap<>();
        fouten.put("doc-openapi", document -> document.put("openapi", "3.1.0"));
        fouten.put("doc-openapi-contact", document -> op(document, "/info/contact").remove("email"));
        fouten.put("semver", document -> op(document, "/info").put("version", "1.0"));
        fouten.put("uri-version", document -> op(document, "/servers/0").put("url", "/uitkomst"));
        fouten.put("transport-tls", document -> op(document, "/servers/0").put("url", "http://uitkomst.example/v1"));
        fouten.put("publish-openapi", document -> op(document, "/paths").remove("/openapi.json"));
        fouten.put("no-trailing-slash", document -> hernoem(op(document, "/paths"), "/normbedragen", "/normbedragen/"));
        fouten.put("path-segments-kebab-case", document -> hernoem(op(document, "/paths"), "/normbedragen", "/normBedragen"));
        fouten.put("query-keys-camel-case", document -> op(document, DATUM).put("name", "peil_datum"));
        fouten.put("transport-no-sensitive-uris", document -> op(document, DATUM).put("name", "geboortedatum"));
        fouten.put("stateless", document -> op(document, DATUM).put("in", "cookie"));
        fouten.put("http-methods", document -> op(document, DUUR).set("put", op(document, DUUR + "/post").deepCopy()));
        fouten.put("resource-operations", document -> hernoem(op(document, "/paths"), "/beoordelingen/_duur", "/beoordelingen/duur"));
        fouten.put("resource-operations-post", document -> op(document, DUUR).set("get", op(document, REGEL + "/get").deepCopy()));
        fouten.put("version-header", document -> op(document, REGEL + "/get/responses/304/headers").remove("API-Version"));
        fouten.put("error-handling-problem-details", document -> hernoem(op(document, "/components/responses/OngeldigVerzoek/content"),
                "application/problem+json", "application/json"));
        fouten.put("error-handling-problem-details-fields", document -> op(document, "/components/schemas/Probleem/properties").remove("detail"));
        fouten.put("error-handling-invalid-input", document -> op(document, "/paths/~1normbedragen/get/responses").remove("400"));
        fouten.put("error-handling-invalid-input-no-422", document -> op(document, DUUR + "/post/responses")
                .set("422", op(document, "/components/responses/OngeldigVerzoek").deepCopy()));
        fouten.put("content-types", document -> op(document, DUUR + "/post/responses").remove("415"));
        fouten.put("http-methods-allow", document -> op(document, "/components/responses/MethodeNietToegestaan/headers").remove("Allow"));
        fouten.put("http-response-code", document -> op(document, REGEL + "/get/responses").remove("500"));
        fouten.put("etag", document -> op(document, REGEL + "/get/responses").remove("304"));
        fouten.put("date-time-format", document -> op(document, VERZOEK + "/ingangsdatum").put("format", "time"));
        fouten.put("date-time-date-omit-time-portion", document -> op(document, VERZOEK + "/ingangsdatum").put("format", "date-time"));
        fouten.put("exact-numbers", document -> op(document, JAREN).remove("multipleOf"));
        fouten.put("schema-names", document -> op(document, "/components/schemas").set("duur_verzoek", op(document, JAREN).deepCopy()));
        fouten.put("field-names", document -> hernoem(op(document, VERZOEK), "ingangsdatum", "Ingangsdatum"));
        fouten.put("values-kebab-case", document -> ((ArrayNode) document.at(VERZOEK + "/soort/enum")).add("WIA_uitkering"));
        fouten.put("no-defaults", document -> op(document, VERZOEK + "/soort").put("default", "ww"));
        fouten.put("words", document -> op(document, VERZOEK + "/soort").remove("description"));
        fouten.put("oas3-schema", document -> op(document, DUUR + "/post").remove("responses"));
        fouten.put("oas3-api-servers", document -> document.remove("servers"));
        fouten.put("oas3-valid-media-example", document -> op(document, DUUR + "/post/requestBody/content/application~1json").putObject("example").put("soort", 1));
        fouten.put("oas3-valid-schema-example", document -> op(document, JAREN).put("example", "acht"));
        fouten.put("operation-operationId", document -> op(document, DUUR + "/post").remove("operationId"));
        fouten.put("operation-operationId-unique", document -> op(document, DUUR + "/post").put("operationId", "regel"));
        fouten.put("operation-description", document -> op(document, DUUR + "/post").remove("description"));
        fouten.put("operation-tag-defined", document -> ((ArrayNode) document.at(DUUR + "/post/tags")).set(0, "Onbekend"));
        fouten.put("path-params", document -> op(document, REGEL + "/get").remove("parameters"));
        return fouten;
    }

    private static ObjectNode op(ObjectNode document, String plaats) {
        return (ObjectNode) document.at(plaats);
    }

    private static void hernoem(ObjectNode object, String oud, String nieuw) {
        object.set(nieuw, object.remove(oud));
    }
}
