package nl.uitkomst.integratie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.uitkomst.integratie.Curl.Antwoord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every example of {@code docs/integratie}: a command with curl is run and gives the answer below it, code is that of a source that is compiled and
 * run, and what is said to come out of it does.
 */
class IntegratiepaginasTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path MAP = Path.of("../docs/integratie");
    private static final Path VOORBEELDEN = Path.of("src/test/java/nl/uitkomst/integratie/Javavoorbeelden.java");
    private static final Pattern VERWIJZING = Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)");
    /** By language: where code of it stands. */
    private static final Map<String, List<Path>> BRONNEN = Map.of(
            "java", List.of(VOORBEELDEN),
            "ts", List.of(Typescriptvoorbeelden.BRON.resolve("voorbeelden.ts"), Typescriptvoorbeelden.BRON.resolve("geld.ts"),
                    Typescriptvoorbeelden.BRON.resolve("rekenhulp.ts")),
            "js", List.of(Typescriptvoorbeelden.BRON.resolve("zonder-client.mjs")),
            "xml", List.of(Path.of("pom.xml")));

    @TestFactory
    Stream<DynamicTest> elkVoorbeeldWerkt(@TempDir Path map) throws IOException {
        return paginas().stream().map(pagina -> DynamicTest.dynamicTest(pagina.getFileName().toString(), () -> {
            Curl curl = new Curl(Files.createDirectories(map.resolve(pagina.getFileName())));
            Antwoord laatste = null;
            for (Codeblok blok : Codeblok.van(pagina)) {
                if (blok.taal().equals("sh") && blok.tekst().contains("curl ")) {
                    laatste = curl.draai(blok.tekst());
                } else {
                    controleer(blok, laatste);
                }
            }
        }));
    }

    private static void controleer(Codeblok blok, Antwoord laatste) throws IOException {
        switch (blok.taal()) {
            case "sh" -> assertThat(blok.staatIn(Path.of("../README.md"))).as("the command is that of the README:\n" + blok.tekst()).isTrue();
            case "json" -> {
                JsonNode gekregen = blok.kenmerk().isEmpty() ? laatste.json() : Typescriptvoorbeelden.uitkomst().at("/" + blok.kenmerk());
                assertThat(Fragment.verschillen(JSON.readTree(blok.tekst()), gekregen)).as(blok.tekst()).isEmpty();
            }
            case "http" -> assertThat(laatste.kop()).containsAll(blok.tekst().lines().map(String::strip).toList());
            default -> {
                List<Path> bronnen = new ArrayList<>();
                for (Path bron : BRONNEN.getOrDefault(blok.taal(), List.of())) {
                    if (blok.staatIn(bron)) {
                        bronnen.add(bron);
                    }
                }
                assertThat(bronnen).as("stands in a source that is run:\n" + blok.tekst()).isNotEmpty();
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> elkeVerwijzingKlopt() throws IOException {
        return paginas().stream().map(pagina -> DynamicTest.dynamicTest(pagina.getFileName().toString(), () -> {
            Matcher verwijzing = VERWIJZING.matcher(Files.readString(pagina));
            while (verwijzing.find()) {
                assertThat(pagina.resolveSibling(verwijzing.group(1))).exists();
            }
        }));
    }

    private static List<Path> paginas() throws IOException {
        try (Stream<Path> bestanden = Files.list(MAP)) {
            List<Path> paginas = bestanden.filter(bestand -> bestand.toString().endsWith(".md")).sorted().toList();
            assertThat(paginas).isNotEmpty();
            return paginas;
        }
    }
}
