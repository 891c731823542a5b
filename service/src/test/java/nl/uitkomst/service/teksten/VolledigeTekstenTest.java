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
import nl.uitkomst.uitkering.Voorwaardesoort;
import nl.uitkomst.verzoek.Foutcode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.type.TypeReference;

/** Nothing that an answer can say is without words, and the words are plain. */
class VolledigeTekstenTest {

    private static final Regelset REGELSET = Regelset.laad();
    private static final Antwoordteksten TEKSTEN = new Antwoordteksten(REGELSET);
    private static final Path REGELS = Path.of("../rules/src/main");

    private static final String ANTWOORD = "java/nl/uitkomst/antwoord/";
    private static final String CODE = "[a-z0-9]+(?:-[a-z0-9]+)+";

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

    /** The codes as the sources of the rules name them: a new one without words turns this red, and so do words that nothing uses. */
    @Test
    void elkeCodeUitDeRegelsHeeftTekst() throws IOException {
        precies(Soort.AANNAME, gevonden(bron(ANTWOORD + "Aannames.java"), "(?:\\b(?:als|aanname|lezing)\\((?s:(?!;).)*?|new Aanname\\()\"(" + CODE + ")\""), "tekst");
        precies(Soort.WAARSCHUWING, gevonden(bron(ANTWOORD + "Waarschuwingen.java"), "\"([a-z0-9-]+)\",\\s*(?:LET_OP|CONTROLEER_EERST|teksten)"), "tekst");
        precies(Soort.OORDEELSPUNT, gevonden(bron(ANTWOORD + "Oordelen.java"), "oordeel\\(\"([a-z0-9-]+)\""), "tekst");
        precies(Soort.NIET_BEREKENBAAR, geweigerd(), "reden", "doeDit");
        precies(Soort.VOORWAARDE, Arrays.stream(Voorwaardesoort.values()).map(Voorwaardesoort::code).collect(Collectors.toSet()), "tekst");
        assertThat(TEKSTEN.gebeurtenissen().keySet()).containsExactlyInAnyOrderElementsOf(gevonden(
                bron(ANTWOORD + "Gebeurtenissen.java") + bron(ANTWOORD + "Wiagebeurtenissen.java"),
                "(?:voegToe|tijdensRecht)\\((?s:(?![;\"]).)*?\"([a-z-]+)\""));
    }

    private static Set<String> geweigerd() throws IOException {
        Set<String> codes = gevonden(bron(ANTWOORD + "Oordelen.java"), "new NietBerekenbaar\\(\"([a-z0-9-]+)\"");
        for (String bestand : List.of("Rechten", "Rechtenloop", "Toeslagrecht")) {
            codes.addAll(gevonden(bron("java/nl/uitkomst/berekening/" + bestand + ".java"),
                    "(?:new NietBerekenbaar|weiger|hoogstens)\\([^;\"]*?\"(" + CODE + ")\""));
        }
        Stream.of("wao", "waz").map(soort -> soort + "-buiten").forEach(codes::add);
        return codes;
    }

    private static void precies(Soort soort, Set<String> codes, String... onderdelen) {
        heeftTekst(soort, codes, onderdelen);
        assertThat(TEKSTEN.codes(soort)).as(soort + " that nothing uses").containsExactlyInAnyOrderElementsOf(codes);
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
                nl.uitkomst.verzoek.Persoon.Huishouden.class, nl.uitkomst.verzoek.Verrekening.class)) {
            Arrays.stream(vorm.getRecordComponents()).map(deel -> deel.getName()).forEach(gegevens::add);
        }
        gegevens.removeAll(Set.of("pad", "wijze"));
        gegevens.addAll(Set.of("periode", "van", "totEnMet", "uitkeringen", "inkomen", "soort", "ingangsdatum", "dagloon", "maandloon", "dagloonPeildatum",
                "beoordelingen", "loongerelateerdTotEnMet", "arbeidsverleden", "geboortedatum", "perMaand", "brutoloonPerMaand", "maanden",
                "vierwekenperioden", "maand", "svLoon", "jaar", "belastbareWinst", "ondernemersaftrek", "mkbWinstvrijstelling", "gestartOp", "voorafgaandInkomenPerMaand",
                "honderdProcent", "aard", "bestondVoorRecht", "hulpbehoevendheid", "duurzaamGeenArbeidsvermogen",
                "garantiebedragPeildatum", "viervijfEis", "arbeidsurenPerWeek", "dienstbetrekkingLoopt", "soort-tw", "ingangsdatum-tw", "ingangsdatum-zw",
                "totEnMet-ww"));

        for (String onderdeel : List.of("vraag", "waarom", "vindplaats", "wie")) {
            assertThat(gegevens).as(onderdeel).allMatch(gegeven -> TEKSTEN.kent(Soort.ONTBREKEND, gegeven, onderdeel));
        }
    }

    @TestFactory
    Stream<DynamicTest> deTekstenZijnGewoneTaal() {
        Map<String, Integer> langsteZin = new TreeMap<>();
        List.of("gebeurtenissen", "ontbrekend", "niet-berekenbaar", "waarschuwingen", "voorwaarden", "uitleg", "watals-uitleg")
                .forEach(bestand -> langsteZin.put(bestand + ".yaml", Gewonetaal.VOOR_CLIENTEN));
        List.of("fouten", "aannames", "oordeelspunten", "problemen", "watals-lijsten").forEach(bestand -> langsteZin.put(bestand + ".yaml", Gewonetaal.VOOR_DESKUNDIGEN));
        return langsteZin.entrySet().stream().map(deel -> DynamicTest.dynamicTest(deel.getKey(), () -> gewoneTaal(deel.getKey(), deel.getValue())));
    }

    private static void gewoneTaal(String bestand, int meesteWoorden) {
        Map<String, Object> inhoud = Tekstbestand.lees(bestand, new TypeReference<>() { });
        inhoud.keySet().removeIf(groep -> groep.endsWith("juridisch"));
        inhoud.remove("soorten");
        inhoud.remove("fasen");
        Gewonetaal.controleer(inhoud, meesteWoorden);
    }

    private static String bron(String bestand) throws IOException {
        return Files.readString(REGELS.resolve(bestand));
    }

    private static Set<String> gevonden(String tekst, String patroon) {
        return Pattern.compile(patroon).matcher(tekst).results().map(plaats -> plaats.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
