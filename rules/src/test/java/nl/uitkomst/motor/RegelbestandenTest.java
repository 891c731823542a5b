package nl.uitkomst.motor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.uitkomst.recht.Regel;
import nl.uitkomst.recht.Wetten;
import org.junit.jupiter.api.Test;

/** What every rule file must hold to. */
class RegelbestandenTest {

    private static final Path MAP = Path.of("src/main/resources");
    private static final Regelset REGELSET = Regelset.laad();

    private static Map<Path, String> bestanden() throws IOException {
        try (Stream<Path> bestanden = Files.walk(MAP)) {
            return bestanden.filter(bestand -> bestand.toString().endsWith(".drl")).collect(Collectors.toMap(bestand -> bestand, RegelbestandenTest::lees));
        }
    }

    private static String lees(Path bestand) {
        try {
            return Files.readString(bestand);
        } catch (IOException fout) {
            throw new java.io.UncheckedIOException(fout);
        }
    }

    /** Nothing is changed, ordered by hand, shared, or timed; no amount and no date stands in a rule. */
    @Test
    void eenRegelVoegtAlleenConclusiesToe() throws IOException {
        List<Pattern> verboden = Stream.of("\\b(modify|update|delete|retract)\\s*\\(", "\\bsalience\\b", "(?m)^global\\b", "\\binsertLogical\\b",
                "\\d{3,}\\.\\d{2}\\b", "LocalDate\\.now", "\"\\d{4}-\\d{2}-\\d{2}\"(?!\\s*\\))", "\\b(no-loop|lock-on-active|agenda-group|ruleflow-group)\\b")
                .map(Pattern::compile).toList();
        for (Map.Entry<Path, String> bestand : bestanden().entrySet()) {
            String zonderToelichting = bestand.getValue().replaceAll("(?m)//.*$", "");
            for (Pattern patroon : verboden) {
                assertThat(patroon.matcher(zonderToelichting).results().map(java.util.regex.MatchResult::group)).as(bestand.getKey() + " " + patroon).isEmpty();
            }
        }
    }

    @Test
    void elkBestandBegintMetDeRegelingEnDeVindplaats() throws IOException { // policy has no number; then the file says that it is policy
        bestanden().forEach((bestand, tekst) -> assertThat(tekst).as(bestand.toString())
                .startsWith("// ").containsPattern("\\(BWBR\\d{7}\\)|: beleid, geen wet"));
    }

    @Test
    void elkeRegelHeeftZijnArtikelEnDeNaamBegintErmee() {
        assertThat(REGELSET.regels()).hasSizeGreaterThan(60);
        for (Regel regel : REGELSET.regels()) {
            String artikel = regel.bron().artikel();
            assertThat(regel.zin()).startsWith(regel.bron().wet() + (artikel == null ? ": " : " " + artikel));
            assertThat(regel.id()).startsWith(regel.bron().wet().toLowerCase(java.util.Locale.ROOT) + "-" + (artikel == null ? "" : artikel.replace(':', '-')));
        }
    }

    /** The BWB number stands on each rule for the reader; it may not differ from the list of statutes. */
    @Test
    void hetBwbNummerIsDatVanDeRegeling() throws IOException {
        Pattern paar = Pattern.compile("@wet\\(\"(\\w+)\"\\) @bwb\\(\"(\\w+)\"\\)");
        bestanden().values().forEach(tekst -> paar.matcher(tekst).results()
                .forEach(treffer -> assertThat(treffer.group(2)).isEqualTo(Wetten.wet(treffer.group(1)).bwbId())));
    }

    @Test
    void elkeRegelUitDeBestandenIsGeladen() throws IOException {
        long geschreven = bestanden().values().stream().flatMap(tekst -> Pattern.compile("(?m)^rule \"").matcher(tekst).results()).count();
        assertThat(REGELSET.regels()).hasSize((int) geschreven);
    }
}
