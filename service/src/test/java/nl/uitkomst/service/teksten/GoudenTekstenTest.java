package nl.uitkomst.service.teksten;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.uitkomst.service.teksten.Gevalteksten.Verteld;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The three texts of some thirty situations, kept in a file each, for people to read. A change of words shows there. After a wanted change,
 * {@code ./mvnw verify -Dbijwerken} writes them anew; read the difference aloud before you commit it.
 */
class GoudenTekstenTest {

    private static final Path MAP = Path.of("src/test/resources/teksten");
    private static final Path INHOUD = MAP.resolve("inhoud.txt");

    /** Name of the file and the case it tells, one to a line: {@code wga-aanvulling WIA-B7}. */
    private static Map<String, String> situaties() throws IOException {
        Map<String, String> situaties = new LinkedHashMap<>();
        for (String regel : Files.readAllLines(INHOUD)) {
            if (!regel.isBlank() && !regel.startsWith("#")) {
                String[] delen = regel.split("\\s+");
                situaties.put(delen[0], delen[1]);
            }
        }
        return situaties;
    }

    @TestFactory
    Stream<DynamicTest> deTekstenZijnZoalsGelezenEnGoedBevonden() throws IOException {
        return situaties().entrySet().stream().map(situatie -> DynamicTest.dynamicTest(situatie.getKey(), () -> {
            Path bestand = MAP.resolve(situatie.getKey() + ".txt");
            String tekst = tekst(Gevalteksten.geval(situatie.getValue()));
            if (System.getProperty("bijwerken") != null) {
                Files.writeString(bestand, tekst);
            }
            assertThat(bestand).as("run ./mvnw verify -Dbijwerken after a wanted change").exists().hasContent(tekst);
        }));
    }

    private static String tekst(Verteld verteld) {
        return "# " + verteld.geval().titel() + "\n# " + verteld.geval().operatie() + ", geval " + verteld.geval().id() + " in " + verteld.geval().bestand()
                + "\n\n== voorlezen ==\n" + zinPerRegel(verteld.uitleg().voorlezen()) + "\n\n== eenvoudig ==\n" + verteld.uitleg().eenvoudig()
                + "\n\n== juridisch ==\n" + verteld.uitleg().juridisch() + "\n";
    }

    /** As it is read aloud, with a pause after each sentence. */
    private static String zinPerRegel(String tekst) {
        return String.join("\n", tekst.split("(?<=[.?!])\\s+"));
    }

    @Test
    void elkeOperatieEnElkeUitkeringIsErbij() throws IOException {
        List<Verteld> gevallen = situaties().values().stream().map(Gevalteksten::geval).toList();
        Set<String> operaties = gevallen.stream().map(verteld -> verteld.geval().operatie()).collect(Collectors.toCollection(TreeSet::new));
        Set<String> uitkeringen = new TreeSet<>();
        gevallen.forEach(verteld -> verteld.json().path("maanden").forEach(maand -> maand.path("uitkeringen").forEach(deel -> uitkeringen.add(deel.path("soort")
                .asString()))));

        assertThat(situaties()).hasSizeBetween(30, 40);
        assertThat(operaties).isEqualTo(Gevalteksten.perOperatie().keySet());
        assertThat(uitkeringen).contains("wga", "iva", "wajong", "ww", "zw", "toeslagenwet");
    }

    @Test
    void erStaatGeenBestandTeVeel() throws IOException {
        try (Stream<Path> bestanden = Files.list(MAP)) {
            assertThat(bestanden.map(Path::getFileName).map(Path::toString).filter(naam -> !naam.equals("inhoud.txt")))
                    .containsExactlyInAnyOrderElementsOf(situaties().keySet().stream().map(naam -> naam + ".txt").toList());
        }
    }
}
