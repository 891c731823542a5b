package nl.uitkomst.service.teksten;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.uitkomst.antwoord.Antwoord.Waarschuwing;
import nl.uitkomst.antwoord.Teksten.Soort;
import nl.uitkomst.gevallen.Verschil;
import nl.uitkomst.service.teksten.Gevalteksten.Verteld;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every warning has a case that gives it and a case, the same but for one fact, that does not; the list of them in {@code docs} is made from
 * those. After a wanted change, {@code ./mvnw verify -Dbijwerken} writes it anew; look at the difference before you commit it.
 */
class WaarschuwingenlijstTest {

    private static final Path BESTAND = Path.of("../docs/waarschuwingen.md");
    private static final JsonMapper JSON = new JsonMapper();

    /** A warning of an operation, and two cases that differ in one fact. */
    private record Rij(String operatie, Waarschuwing waarschuwing, Verteld wel, Verteld niet, String feit) {

        private String inTabel() {
            return "| `" + waarschuwing.code() + "` | `" + operatie + "` | " + waarschuwing.tekst() + " | " + waarschuwing.ernst() + " | "
                    + (waarschuwing.bron() == null ? "–" : waarschuwing.bron().inWoorden()) + " | `" + wel.geval().id() + "` | `" + niet.geval().id() + "` | `"
                    + feit + "` |";
        }
    }

    @Test
    void elkeWaarschuwingHeeftEenGevalEnEenNaburigGeval() throws IOException {
        List<Rij> rijen = new ArrayList<>();
        Set<String> zonderPaar = new TreeSet<>();
        for (Map.Entry<String, List<Verteld>> operatie : Gevalteksten.perOperatie().entrySet()) {
            for (String code : codes(operatie.getValue())) {
                Rij rij = paar(operatie.getKey(), code, operatie.getValue());
                if (rij == null) {
                    zonderPaar.add(operatie.getKey() + " " + code);
                } else {
                    rijen.add(rij);
                }
            }
        }
        Set<String> metPaar = new TreeSet<>(rijen.stream().map(rij -> rij.waarschuwing().code()).toList());
        assertThat(zonderPaar.stream().filter(plaats -> !metPaar.contains(plaats.substring(plaats.indexOf(' ') + 1))))
                .as("warnings without a case that differs in one fact and does not give them").isEmpty();
        assertThat(metPaar).as("warnings that have words").containsExactlyInAnyOrderElementsOf(metWoorden());
        vergelijk(rijen);
    }

    private static void vergelijk(List<Rij> rijen) throws IOException {
        String bestand = Files.readString(BESTAND);
        String kop = bestand.substring(0, bestand.indexOf("| Code |"));
        String tabel = "| Code | Operatie | Tekst | Ernst | Bron | Geval | Naburig geval zonder | Het verschil |\n|---|---|---|---|---|---|---|---|\n"
                + String.join("\n", rijen.stream().map(Rij::inTabel).toList()) + "\n";
        if (System.getProperty("bijwerken") != null) {
            Files.writeString(BESTAND, kop + tabel);
        }
        assertThat(BESTAND).as("run ./mvnw verify -Dbijwerken after a wanted change").hasContent(kop + tabel);
    }

    private static Set<String> codes(List<Verteld> gevallen) {
        Set<String> codes = new TreeSet<>();
        gevallen.forEach(geval -> waarschuwingen(geval).forEach(deel -> codes.add(deel.code())));
        return codes;
    }

    private static Stream<Waarschuwing> waarschuwingen(Verteld geval) {
        List<Waarschuwing> lijst = new ArrayList<>();
        for (JsonNode deel : geval.json().path("waarschuwingen")) {
            lijst.add(JSON.treeToValue(deel, Waarschuwing.class));
        }
        return lijst.stream();
    }

    /** Of the pairs there are, one made for it. */
    private static Rij paar(String operatie, String code, List<Verteld> alle) {
        List<Verteld> gevallen = alle.stream().sorted(Comparator.comparing(geval -> !geval.geval().bestand().startsWith("waarschuwingen/"))).toList();
        List<Verteld> zonder = gevallen.stream().filter(geval -> waarschuwingen(geval).noneMatch(deel -> deel.code().equals(code))).toList();
        for (Verteld wel : gevallen) {
            List<Waarschuwing> gegeven = waarschuwingen(wel).filter(deel -> deel.code().equals(code)).toList();
            if (!gegeven.isEmpty()) {
                for (Verteld niet : zonder) {
                    List<String> feiten = Verschil.feiten(wel.geval().verzoek(), niet.geval().verzoek());
                    if (feiten.size() == 1) {
                        return new Rij(operatie, gegeven.get(0), wel, niet, feiten.get(0));
                    }
                }
            }
        }
        return null;
    }

    /** Those of {@code _bereken}, of what-if and of each assessment. */
    private static Set<String> metWoorden() {
        Set<String> codes = new TreeSet<>(Gevalteksten.TEKSTEN.codes(Soort.WAARSCHUWING));
        Stream<Map<String, Map<String, Object>>> lijsten = Stream.concat(Stream.of("watals-lijsten.yaml", "beoordelingen-lijsten.yaml")
                        .map(bestand -> Tekstbestand.lees(bestand, new TypeReference<Map<String, Map<String, Object>>>() { })),
                Tekstmap.perOperatie("lijsten.yaml", new TypeReference<Map<String, Map<String, Object>>>() { }).values().stream());
        lijsten.forEach(lijst -> codes.addAll(lijst.getOrDefault("waarschuwing", Map.of()).keySet()));
        return codes;
    }
}
