package nl.uitkomst.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The contract as it is, against the one that was released last. */
class UitgavenTest {

    private static final Path UITGAVEN = Path.of("uitgaven");
    private static final String DUURVERZOEK = "/components/schemas/Duurverzoek";
    private static final String DUURANTWOORD = "/components/schemas/DuurAntwoord";
    private static String uitgegeven;
    private static String huidig;
    private static Contractverschil verschil;

    @BeforeAll
    static void vergelijk() throws IOException {
        try (Stream<Path> bestanden = Files.list(UITGAVEN)) {
            uitgegeven = bestanden.map(bestand -> bestand.getFileName().toString().replace(".yaml", ""))
                    .max(Comparator.comparing(UitgavenTest::nummers, Arrays::compare)).orElseThrow();
        }
        ObjectNode oud = Document.zonderVoorbeelden(UITGAVEN.resolve(uitgegeven + ".yaml"));
        ObjectNode nieuw = Document.zonderVoorbeelden(Document.BESTAND);
        assertThat(oud.at("/info/version").asString()).as("the version in the released contract").isEqualTo(uitgegeven);
        huidig = nieuw.at("/info/version").asString();
        verschil = new Contractverschil(oud, nieuw);
    }

    private static int[] nummers(String versie) {
        return Stream.of(versie.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }

    /** A breaking change is a new major version, with a path of its own (docs/integratie/versies.md). */
    @Test
    void watErWasBlijftWerken() {
        if (nummers(huidig)[0] == nummers(uitgegeven)[0]) {
            assertThat(verschil.breuken()).as("breaks who uses " + uitgegeven).isEmpty();
        }
    }

    @Test
    void watErBijkomtGeeftEenHogereVersie() {
        if (!verschil.nieuws().isEmpty()) {
            assertThat(nummers(huidig)).as("new since " + uitgegeven + ": " + verschil.nieuws() + "; raise uitkomst.api-versie in application.yaml")
                    .matches(versie -> versie[0] > nummers(uitgegeven)[0] || versie[1] > nummers(uitgegeven)[1]);
        }
        assertThat(Arrays.compare(nummers(huidig), nummers(uitgegeven))).as("the version never goes down").isNotNegative();
    }

    @Test
    void deVersieStaatInDeChangelog() throws IOException {
        assertThat(Files.readString(Path.of("../CHANGELOG.md")).lines().filter(regel -> regel.startsWith("## ")))
                .anyMatch(kop -> kop.matches("## API " + Pattern.quote(huidig) + "\\b.*"))
                .anyMatch(kop -> kop.matches("## API " + Pattern.quote(uitgegeven) + "\\b.*"));
    }

    // ── what the comparison sees ────────────────────────────────────────────────────────────

    @TestFactory
    Stream<DynamicTest> eenBreukWordtGezien() {
        return Stream.of(
                breuk("a path is removed", document -> op(document, "/paths").remove("/normbedragen")),
                breuk("a path is renamed", document -> op(document, "/paths").set("/bedragen", op(document, "/paths").remove("/normbedragen"))),
                breuk("a method is replaced", document -> op(document, "/paths/~1beoordelingen~1_duur").set("put",
                        op(document, "/paths/~1beoordelingen~1_duur").remove("post"))),
                breuk("a field of an answer is removed", document -> op(document, DUURANTWOORD + "/properties").remove("laatsteDag")),
                breuk("a field of an answer is renamed", document -> op(document, DUURANTWOORD + "/properties").set("einddag",
                        op(document, DUURANTWOORD + "/properties").remove("laatsteDag"))),
                breuk("a field of an answer is no longer always there", document -> ((ArrayNode) document.at(DUURANTWOORD + "/required"))
                        .removeIf(veld -> veld.asString().equals("uitkomst"))),
                breuk("a field of a request is removed", document -> op(document, DUURVERZOEK + "/properties").remove("viervijfEis")),
                breuk("a field of a request becomes required", document -> op(document, DUURVERZOEK).putArray("required").add("soort")),
                breuk("a new field of a request is required", document -> {
                    op(document, DUURVERZOEK + "/properties").putObject("nieuw").put("type", "string");
                    op(document, DUURVERZOEK).putArray("required").add("nieuw");
                }),
                breuk("a value can no longer be sent", document -> ((ArrayNode) document.at(DUURVERZOEK + "/properties/soort/enum")).remove(1)),
                breuk("a type is changed", document -> op(document, DUURANTWOORD + "/properties/maanden").put("type", "integer")),
                breuk("a parameter becomes required", document -> op(document, "/paths/~1normbedragen/get/parameters/0").put("required", true),
                        document -> op(document, "/paths/~1normbedragen/get/parameters/0").put("required", false)));
    }

    @TestFactory
    Stream<DynamicTest> watErBijkomtBreektNiets() {
        return Stream.of(
                aanvulling("a new optional field of a request", document -> op(document, DUURVERZOEK + "/properties").putObject("nieuw").put("type", "string")),
                aanvulling("a new field of an answer", document -> op(document, DUURANTWOORD + "/properties").putObject("nieuw").put("type", "string")),
                aanvulling("a new value that can be sent", document -> ((ArrayNode) document.at(DUURVERZOEK + "/properties/soort/enum")).add("zw")),
                aanvulling("an answer with another status", document -> op(document, "/paths/~1beoordelingen~1_duur/post/responses")
                        .putObject("410").put("$ref", "#/components/responses/InterneFout")),
                aanvulling("a new path", document -> op(document, "/paths").set("/nieuw", op(document, "/paths/~1normbedragen").deepCopy())));
    }

    @Test
    void anderewoordenZijnGeenNieuws() {
        ObjectNode nieuw = Document.klein();
        op(nieuw, DUURVERZOEK + "/properties/soort").put("description", "Anders gezegd.");

        Contractverschil gevonden = new Contractverschil(Document.klein(), nieuw);
        assertThat(gevonden.breuken()).isEmpty();
        assertThat(gevonden.nieuws()).isEmpty();
    }

    private static DynamicTest breuk(String naam, Consumer<ObjectNode> wijziging) {
        return breuk(naam, wijziging, document -> { });
    }

    private static DynamicTest breuk(String naam, Consumer<ObjectNode> wijziging, Consumer<ObjectNode> vooraf) {
        return DynamicTest.dynamicTest(naam, () -> assertThat(na(wijziging, vooraf).breuken()).isNotEmpty());
    }

    private static DynamicTest aanvulling(String naam, Consumer<ObjectNode> wijziging) {
        return DynamicTest.dynamicTest(naam, () -> {
            Contractverschil gevonden = na(wijziging, document -> { });
            assertThat(gevonden.breuken()).isEmpty();
            assertThat(gevonden.nieuws()).isNotEmpty();
        });
    }

    private static Contractverschil na(Consumer<ObjectNode> wijziging, Consumer<ObjectNode> vooraf) {
        ObjectNode oud = Document.klein();
        vooraf.accept(oud);
        ObjectNode nieuw = oud.deepCopy();
        wijziging.accept(nieuw);
        return new Contractverschil(oud, nieuw);
    }

    private static ObjectNode op(ObjectNode document, String plaats) {
        return (ObjectNode) document.at(plaats);
    }
}
