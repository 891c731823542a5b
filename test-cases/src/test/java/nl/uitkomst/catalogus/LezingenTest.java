package nl.uitkomst.catalogus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.motor.Yaml;
import nl.uitkomst.recht.Regel;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;

/** Every page of readings is in the table and in the list of rules, and every name in it exists. */
class LezingenTest {

    private static final Path MAP = Path.of("../docs/lezingen");
    private static final Set<String> GEEN_LEZING = Set.of("README", "voorbeelden");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)\\)");

    @Test
    void elkBladStaatInDeTabelEnInDeLijst() throws IOException {
        Map<String, List<String>> lijst = Yaml.lees("/nl/uitkomst/recht/lezingen.yaml", new TypeReference<Map<String, List<String>>>() { });
        try (Stream<Path> bestanden = Files.list(MAP)) {
            List<String> bladen = bestanden.map(bestand -> bestand.getFileName().toString().replace(".md", "")).filter(blad -> !GEEN_LEZING.contains(blad))
                    .toList();
            assertThat(lijst.keySet()).containsExactlyInAnyOrderElementsOf(bladen);
            assertThat(Lezingen.alle()).extracting(Lezingblad::blad).containsExactlyInAnyOrderElementsOf(bladen);
        }
    }

    @Test
    void elkeGenoemdeRegelBestaat() {
        Set<String> regels = Regelset.laad().regels().stream().map(Regel::id).collect(Collectors.toSet());
        assertThat(Lezingen.alle()).allSatisfy(lezing -> assertThat(regels).as(lezing.blad()).containsAll(lezing.regels()));
    }

    @Test
    void elkeVerwijzingKomtErgensUit() throws IOException {
        try (Stream<Path> bestanden = Files.list(MAP)) {
            for (Path bestand : bestanden.toList()) {
                Matcher link = LINK.matcher(Files.readString(bestand));
                while (link.find()) {
                    if (!link.group(1).startsWith("http")) {
                        assertThat(MAP.resolve(link.group(1))).as(bestand + " " + link.group(1)).exists();
                    }
                }
            }
        }
    }
}
