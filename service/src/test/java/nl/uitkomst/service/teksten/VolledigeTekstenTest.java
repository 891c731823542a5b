package nl.uitkomst.service.teksten;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.uitkomst.antwoord.Teksten.Soort;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.recht.Regel;
import nl.uitkomst.verzoek.Foutcode;
import nl.uitkomst.verzoek.SoortUitkering;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.type.TypeReference;

/** Nothing that an answer can say is without words, and the words are plain. */
class VolledigeTekstenTest {

    private static final Regelset REGELSET = Regelset.laad();
    private static final Antwoordteksten TEKSTEN = new Antwoordteksten(REGELSET);
    private static final Path REGELS = Path.of("../rules/src/main");

    private static final Set<String> VERBODEN = Set.of("indien", "middels", "derhalve", "conform", "betreffende", "geschorst", "inhouding",
            "desbetreffende", "teneinde", "alsmede", "dienen", "dient");

    @Test
    void elkeRegelHeeftEenZinEnElkeZinEenRegel() {
        assertThat(TEKSTEN.stappen().keySet()).containsExactlyInAnyOrderElementsOf(REGELSET.regels().stream().map(Regel::id).toList());
    }

    @Test
    void elkeFoutcodeHeeftUitleg() {
        Map<String, String> fouten = Tekstbestand.lees("fouten.yaml", new TypeReference<>() { });

        assertThat(fouten.keySet()).containsExactlyInAnyOrderElementsOf(Arrays.stream(Foutcode.values()).map(Foutcode::code).toList());
        assertThat(fouten.values()).allSatisfy(tekst -> assertThat(tekst).isNotBlank());
    }

    /** The codes as the sources of the rules name them: a new one without words turns this red. */
    @Test
    void elkeCodeUitDeRegelsHeeftTekst() throws IOException {
        String kanttekeningen = bron("java/nl/uitkomst/antwoord/Kanttekeningen.java");

        Set<String> aannames = gevonden(kanttekeningen, "\\b(?:als|aanname|lezing)\\((?s:(?!;|waarschuw\\().)*?\"([a-z0-9]+(?:-[a-z0-9]+)+)\"");
        heeftTekst(Soort.AANNAME, aannames, "tekst");
        heeftTekst(Soort.WAARSCHUWING, gevonden(kanttekeningen, "waarschuw\\([^;]*?\"([a-z0-9]+(?:-[a-z0-9]+)+)\", \"(?:let-op|controleer-eerst)\""), "tekst");
        heeftTekst(Soort.OORDEELSPUNT, gevonden(kanttekeningen, "oordeel\\(\"([a-z0-9-]+)\""), "tekst");
        Set<String> geweigerd = gevonden(bron("java/nl/uitkomst/berekening/Berekening.java") + kanttekeningen, "new NietBerekenbaar\\(\"([a-z0-9-]+)\"");
        Arrays.stream(SoortUitkering.values()).filter(soort -> soort != SoortUitkering.WGA && soort != SoortUitkering.IVA)
                .forEach(soort -> geweigerd.add(soort.code() + "-nog-niet"));
        heeftTekst(Soort.NIET_BEREKENBAAR, geweigerd, "reden", "doeDit");
        assertThat(TEKSTEN.gebeurtenissen().keySet())
                .containsAll(gevonden(bron("java/nl/uitkomst/antwoord/Gebeurtenissen.java"), "voegToe\\([^;\"]*?\"([a-z-]+)\""));
    }

    private static void heeftTekst(Soort soort, Set<String> codes, String... onderdelen) {
        assertThat(codes).as("found no codes: the sources have changed shape").isNotEmpty();
        for (String onderdeel : onderdelen) {
            assertThat(codes).as(soort + " " + onderdeel).allMatch(code -> TEKSTEN.kent(soort, code, onderdeel));
        }
    }

    /** A rule that asks names a pointer of the request; the last name of it must have a question. */
    @Test
    void elkGegevenDatGevraagdKanWordenHeeftEenVraag() {
        Set<String> gegevens = new TreeSet<>();
        for (Class<?> vorm : List.of(nl.uitkomst.verzoek.Uitkering.Beoordeling.class, nl.uitkomst.verzoek.Uitkering.Arbeidsverleden.class,
                nl.uitkomst.verzoek.Verrekening.class)) {
            Arrays.stream(vorm.getRecordComponents()).map(deel -> deel.getName()).forEach(gegevens::add);
        }
        gegevens.removeAll(Set.of("pad", "wijze"));
        gegevens.addAll(Set.of("periode", "van", "totEnMet", "uitkeringen", "inkomen", "soort", "ingangsdatum", "dagloon", "maandloon", "dagloonPeildatum",
                "beoordelingen", "loongerelateerdTotEnMet", "arbeidsverleden", "geboortedatum", "perMaand", "brutoloonPerMaand", "maanden",
                "vierwekenperioden", "maand", "svLoon", "jaar", "belastbareWinst", "ondernemersaftrek", "mkbWinstvrijstelling", "gestartOp", "voorafgaandInkomenPerMaand",
                "honderdProcent", "aard", "bestondVoorRecht", "hulpbehoevendheid"));

        for (String onderdeel : List.of("vraag", "waarom", "vindplaats", "wie")) {
            assertThat(gegevens).as(onderdeel).allMatch(gegeven -> TEKSTEN.kent(Soort.ONTBREKEND, gegeven, onderdeel));
        }
    }

    @TestFactory
    Stream<DynamicTest> deTekstenZijnGewoneTaal() {
        Map<String, Integer> langsteZin = new TreeMap<>(Map.of("gebeurtenissen.yaml", 15, "ontbrekend.yaml", 15, "niet-berekenbaar.yaml", 15,
                "waarschuwingen.yaml", 15, "uitleg.yaml", 15, "fouten.yaml", 20, "aannames.yaml", 20, "oordeelspunten.yaml", 20, "problemen.yaml", 20));
        return langsteZin.entrySet().stream().map(deel -> DynamicTest.dynamicTest(deel.getKey(), () -> gewoneTaal(deel.getKey(), deel.getValue())));
    }

    private static void gewoneTaal(String bestand, int meesteWoorden) {
        Map<String, Object> inhoud = Tekstbestand.lees(bestand, new TypeReference<>() { });
        inhoud.remove("juridisch");
        inhoud.remove("soorten");
        inhoud.remove("fasen");
        teksten(inhoud).flatMap(tekst -> Arrays.stream(tekst.split("(?<=[.?!:;])\\s+"))).forEach(zin -> {
            List<String> woorden = List.of(zin.toLowerCase(java.util.Locale.ROOT).replaceAll("\\{[^}]*}", "x").replaceAll("[^\\p{L}\\p{N}/%-]+", " ").strip().split(" "));
            assertThat(woorden).as(zin).hasSizeLessThanOrEqualTo(meesteWoorden).doesNotContainAnyElementsOf(VERBODEN);
            assertThat(zin).doesNotContainIgnoringCase("heeft u recht op").doesNotContainIgnoringCase("u heeft recht");
        });
    }

    private static Stream<String> teksten(Object inhoud) {
        if (inhoud instanceof Map<?, ?> map) {
            return map.values().stream().flatMap(VolledigeTekstenTest::teksten);
        }
        return inhoud instanceof List<?> lijst ? lijst.stream().flatMap(VolledigeTekstenTest::teksten) : Stream.of(String.valueOf(inhoud));
    }

    private static String bron(String bestand) throws IOException {
        return Files.readString(REGELS.resolve(bestand));
    }

    private static Set<String> gevonden(String tekst, String patroon) {
        return Pattern.compile(patroon).matcher(tekst).results().map(plaats -> plaats.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
