package nl.uitkomst.service.teksten;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.uitkomst.beoordeling.Beoordelingsteksten.Lijst;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.recht.Regel;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;

/** Nothing an assessment can say is without words, and the words are plain. */
class BeoordelingstekstenTest {

    private static final Regelset REGELSET = Regelset.laad();
    private static final Beoordelingswoorden WOORDEN = new Beoordelingswoorden(REGELSET);
    private static final Path REGELS = Path.of("../rules/src/main/java/nl/uitkomst/beoordeling");

    @Test
    void elkeCodeUitDeBeoordelingenHeeftTekst() throws IOException {
        String duur = bron("Duurbeoordeling.java");
        String inkomen = bron("Inkomensbeoordeling.java");
        String wajongww = bron("Wajongwwvergelijking.java");

        heeftTekst(Lijst.AANNAME, gevonden(duur + inkomen, "aanname\\(\"([a-z0-9-]+)\""));
        heeftTekst(Lijst.VOORWAARDE, gevonden(duur + wajongww, "voorwaarde\\(\"([a-z0-9-]+)\""));
        Set<String> redenen = gevonden(bron("Inkomensverschillen.java"), "\"([a-z]+(?:-[a-z]+)+)\"");
        redenen.addAll(Set.of("vakantiebijslag-uitbetaald", "vakantiebijslag-opgebouwd", "arbeidsvoorwaardenbedrag-uitbetaald", "arbeidsvoorwaardenbedrag-opgebouwd"));
        heeftTekst(Lijst.REDEN, redenen);
        heeftTekst(Lijst.WAARSCHUWING, Set.of("wajong-ww-verwijtbaar"));
        heeftTekst(Lijst.OORDEELSPUNT, Set.of("ww-verwijtbaarheid"));
    }

    private static void heeftTekst(Lijst lijst, Set<String> codes) {
        assertThat(codes).as("found no codes: the sources have changed shape").isNotEmpty();
        assertThat(codes).as(lijst.name()).allMatch(code -> WOORDEN.kent(lijst, code, "tekst"));
    }

    @Test
    void elkeRedenVanDeDuurHoortBijEenRegel() {
        Map<String, Map<String, Object>> uitleg = Tekstbestand.lees("beoordelingen-uitleg.yaml", new TypeReference<>() { });

        assertThat(REGELSET.regels().stream().map(Regel::id).toList()).containsAll(uitleg.get("duur-redenen").keySet());
    }

    @Test
    void deTekstenZijnGewoneTaal() {
        Map<String, Object> uitleg = Tekstbestand.lees("beoordelingen-uitleg.yaml", new TypeReference<>() { });
        uitleg.remove("juridisch");
        Gewonetaal.controleer(uitleg, Gewonetaal.VOOR_CLIENTEN);
        Map<String, Map<String, Object>> lijsten = Tekstbestand.lees("beoordelingen-lijsten.yaml", new TypeReference<>() { });
        for (String voorClienten : List.of("ontbrekend", "reden", "waarschuwing", "voorwaarde")) {
            Gewonetaal.controleer(lijsten.get(voorClienten), Gewonetaal.VOOR_CLIENTEN);
        }
        Gewonetaal.controleer(lijsten, Gewonetaal.VOOR_DESKUNDIGEN);
    }

    private static String bron(String bestand) throws IOException {
        return Files.readString(REGELS.resolve(bestand));
    }

    private static Set<String> gevonden(String tekst, String patroon) {
        return Pattern.compile(patroon).matcher(tekst).results().map(plaats -> plaats.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
