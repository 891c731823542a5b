package nl.uitkomst.uitrol;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What is said of the project to the catalogue of public code and to the Algoritmeregister. */
class RegistersTest {

    private static final Path ALGORITMEN = Project.HOOFDMAP.resolve("docs/algoritmeregister");
    private static final int WOORDEN = 20;

    static List<Path> beschrijvingen() {
        return Project.bestanden(ALGORITMEN, ".yaml");
    }

    @Test
    void publiccodeVoldoetAanHetSchema() throws IOException {
        assertThat(fouten("publiccode.schema.json", Project.HOOFDMAP.resolve("publiccode.yml"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("beschrijvingen")
    void elkeBeschrijvingHeeftDeVerplichteVelden(Path beschrijving) throws IOException {
        assertThat(fouten("algoritme.schema.json", beschrijving)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("beschrijvingen")
    void elkeBeschrijvingIsTeLezen(Path beschrijving) {
        JsonNode velden = Project.yaml(beschrijving);
        for (String veld : List.of("korteOmschrijving", "doelEnImpact", "afwegingen", "menselijkeTussenkomst", "risicobeheer", "gegevens")) {
            String tekst = velden.get(veld).stringValue();
            assertThat(tekst.split("(?<=[.?:]) ")).as(veld).allMatch(zin -> zin.split(" ").length <= WOORDEN);
            assertThat(tekst.toLowerCase(Locale.ROOT).split("\\W+")).doesNotContain("indien", "middels", "conform", "dient");
        }
    }

    @Test
    void elkeOperatieHeeftEenBeschrijvingEnOmgekeerd() {
        Set<String> beschreven = beschrijvingen().stream().map(Project::yaml).flatMap(velden ->
                Arrays.stream(velden.get("operatie").stringValue().split("[^_a-z]+")).filter(deel -> deel.startsWith("_"))).collect(Collectors.toCollection(TreeSet::new));
        Set<String> inContract = Project.yaml(Path.of("openapi.yaml")).get("paths").propertyNames().stream().filter(pad -> pad.contains("/_"))
                .map(pad -> pad.substring(pad.indexOf("/_") + 1)).collect(Collectors.toCollection(TreeSet::new));
        assertThat(beschreven).isEqualTo(inContract);
    }

    private static List<Error> fouten(String schema, Path bestand) throws IOException {
        try (InputStream invoer = RegistersTest.class.getResourceAsStream(schema)) {
            Schema gelezen = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(invoer.readAllBytes(), StandardCharsets.UTF_8));
            return gelezen.validate(Project.yaml(bestand));
        }
    }
}
