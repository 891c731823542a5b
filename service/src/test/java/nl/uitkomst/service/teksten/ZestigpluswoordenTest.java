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
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;

/** What the answer on the 60-plusmaatregel adds to the rules has words, and there are no words that it does not use. */
class ZestigpluswoordenTest {

    private static final String OPERATIE = "_zestigplus";
    private static final Path MAP = Path.of("../rules/src/main/java/nl/uitkomst/beoordeling");

    private final Map<String, Map<String, Object>> lijsten = Tekstmap.lees(OPERATIE, "lijsten.yaml", new TypeReference<>() { });

    @Test
    void elkeCodeHeeftTekstEnAndersom() throws IOException {
        String gesprek = Files.readString(MAP.resolve("Zestigplusgesprek.java"));

        Set<String> toegevoegd = gevonden(gesprek, "voegToe\\(codes, \"([a-z0-9-]+)\"");
        toegevoegd.addAll(Set.of("instemming-werknemer", "instemming-werknemer-ja", "instemming-werknemer-nee", "instemming-werkgever", "instemming-werkgever-ja",
                "instemming-werkgever-nee", "instemming-werkgever-misschien", "instemming-werkgever-niet-nodig"));
        Set<String> woorden = new TreeSet<>(lijsten.get("aanname").keySet());
        woorden.addAll(lijsten.get("gesprek").keySet());
        assertThat(woorden).isEqualTo(toegevoegd);
        assertThat(lijsten.get("waarschuwing").keySet()).isEqualTo(gevonden(gesprek, "waarschuwing\\(\"([a-z-]+)\""));
    }

    @Test
    void elkeRedenVanDeGewoneBeoordelingHeeftEenZin() {
        Map<String, Map<String, Object>> uitleg = Tekstmap.lees(OPERATIE, "uitleg.yaml", new TypeReference<>() { });

        assertThat(uitleg.get("uitkomst")).containsKeys("geen-verkorte-wachttijd", "geen-herbeoordeling", "geen-tweede-aanvraag", "reden-in-venster",
                "reden-zestig", "reden-binnenlands", "reden-duurzaam", "loonsanctie-telt-niet", "na-oordeel", "reden-instemming-werknemer", "reden-instemming-werkgever");
        assertThat(uitleg.get("koppen")).containsOnlyKeys("voordelen", "nadelen", "instemmingen");
    }

    private static Set<String> gevonden(String tekst, String patroon) {
        return Pattern.compile(patroon).matcher(tekst).results().map(plaats -> plaats.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
