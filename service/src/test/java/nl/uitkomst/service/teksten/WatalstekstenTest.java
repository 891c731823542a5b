package nl.uitkomst.service.teksten;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.uitkomst.antwoord.Teksten.Soort;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.recht.Regel;
import nl.uitkomst.verzoek.Code;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;

/** Nothing that a what-if answer can say is without words, and nothing stands ready that no answer says. */
class WatalstekstenTest {

    private static final Watalszinnen ZINNEN = new Watalszinnen(Regelset.laad());
    private static final Path BRON = Path.of("../rules/src/main/java/nl/uitkomst/watals");

    @Test
    void elkeCodeHeeftTekst() throws IOException {
        String bron = bronnen();
        precies(Soort.AANNAME, bron, "aanname\\(\"([a-z-]+)\"", "tekst");
        precies(Soort.WAARSCHUWING, bron, "waarschuwing\\(\"([a-z-]+)\"", "tekst");
        precies(Soort.NIET_BEREKENBAAR, bron, "nietBerekenbaar\\(\"([a-z-]+)\"", "reden", "doeDit");
    }

    @Test
    void elkeRedenVanEenDrempelHoortBijEenRegel() {
        Map<String, Map<String, Object>> uitleg = Tekstbestand.lees("watals-uitleg.yaml", new TypeReference<>() { });

        assertThat(Regelset.laad().regels().stream().map(Regel::id).toList()).containsAll(uitleg.get("verken-redenen").keySet());
    }

    private static String bronnen() throws IOException {
        try (Stream<Path> bestanden = Files.list(BRON)) {
            StringBuilder alles = new StringBuilder();
            for (Path bestand : bestanden.sorted().toList()) {
                alles.append(Files.readString(bestand));
            }
            return alles.toString();
        }
    }

    private static void precies(Soort soort, String bron, String patroon, String... onderdelen) {
        Set<String> codes = Pattern.compile(patroon).matcher(bron).results().map(plaats -> plaats.group(1)).collect(Collectors.toCollection(TreeSet::new));
        assertThat(codes).as("found no codes: the sources have changed shape").isNotEmpty();
        assertThat(ZINNEN.lijsten().get(Code.kebab(soort)).keySet()).as(soort + " that nothing uses").containsExactlyInAnyOrderElementsOf(codes);
        for (String onderdeel : onderdelen) {
            assertThat(codes).as(soort + " " + onderdeel).allMatch(code -> ZINNEN.lijsten().get(Code.kebab(soort)).get(code).containsKey(onderdeel));
        }
    }
}
