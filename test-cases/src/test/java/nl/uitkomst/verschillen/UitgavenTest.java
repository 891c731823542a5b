package nl.uitkomst.verschillen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.uitkomst.gevallen.Geval;
import nl.uitkomst.gevallen.Gevallen;
import nl.uitkomst.gevallen.Vergelijking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was released can be opened, is what was released, and answers. */
class UitgavenTest {

    private static final Path MAP = Path.of("../rules/uitgaven");
    private static final Uitgaven UITGAVEN = new Uitgaven(MAP);

    private static Geval geval(String id) {
        return Gevallen.alle().stream().filter(geval -> geval.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void elkeUitgaveIsWatZijWas() {
        assertThat(UITGAVEN.versies()).startsWith("2026.2");
        for (String versie : UITGAVEN.versies()) {
            try (Uitgave uitgave = UITGAVEN.open(versie)) {
                assertThat(uitgave.versie()).isEqualTo(versie).isEqualTo(UITGAVEN.blad(versie).versie());
                assertThat(uitgave.hash()).isEqualTo(UITGAVEN.blad(versie).regelset());
                assertThat(uitgave.bedragenhash()).isEqualTo(UITGAVEN.blad(versie).bedragen());
                assertThat(Vergelijking.verschillen(geval("WIA-B6"), uitgave.antwoord(geval("WIA-B6")))).isEmpty();
            }
        }
    }

    /** The hash that the answer in the README carried when this version was released. */
    @Test
    void deEersteUitgaveHeeftDeRegelsVanToen() {
        try (Uitgave eerste = UITGAVEN.open("2026.2")) {
            assertThat(eerste.regels()).hasSize(505);
        }
    }

    @Test
    void eenOnbekendeVersieGeeftEenDuidelijkeMelding() {
        assertThatThrownBy(() -> UITGAVEN.open("2019.1")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Er is geen versie 2019.1. Kies uit: 2026.2").hasMessageContaining("huidig");
        assertThatThrownBy(() -> Verschillen.schrijf(UITGAVEN, Path.of("target/proef"), Path.of("target/proef"), List.of("2026.2"))).hasMessage("Schrijf twee versies als oud:nieuw, niet 2026.2");
    }

    @Test
    void eenAnderBestandWordtGeweigerd(@TempDir Path map) throws IOException {
        Files.createDirectories(map.resolve("2026.2"));
        Files.copy(MAP.resolve("2026.2").resolve(Uitgaven.BLAD), map.resolve("2026.2").resolve(Uitgaven.BLAD));
        Files.writeString(map.resolve("2026.2").resolve(Uitgaven.REGELS), "iets anders");
        assertThatThrownBy(() -> new Uitgaven(map).open("2026.2")).hasMessage("2026.2: regels.jar.gz is niet het bestand dat is uitgegeven");
    }

    @Test
    void dezelfdeVersieTweemaalVerschiltNergens() {
        List<Geval> enkele = Gevallen.alle().stream().filter(geval -> geval.bestand().startsWith("toeslagenwet/") || geval.bestand().equals("watals/cycli.yaml")
                || geval.bestand().equals("beoordelingen/duur.yaml")).toList();
        try (Uitgave een = UITGAVEN.open("2026.2"); Uitgave ander = UITGAVEN.open("2026.2")) {
            Verschilverslag verslag = Versievergelijking.verslag(een, ander, enkele);
            assertThat(verslag.leeg()).isTrue();
            assertThat(verslag.gevallenBeantwoord()).isEqualTo(enkele.size()).isGreaterThan(100);
            assertThat(Verslagtekst.van(verslag)).contains("Er is geen verschil: niet in de regels, niet in de bedragen en niet in de uitkomst van een geval.");
        }
    }

    @Test
    void watNuGebouwdIsKanWordenUitgegeven(@TempDir Path map) throws IOException {
        String versie = Uitgeven.geefUit(map, LocalDate.of(2026, 11, 22), Uitgave.huidige()).versie();
        try (Uitgave uitgave = new Uitgaven(map).open(Uitgaven.LAATSTE); Uitgave huidig = new Uitgaven(map).open(Uitgaven.HUIDIG)) {
            assertThat(uitgave.hash()).isEqualTo(huidig.hash());
            assertThat(Versievergelijking.verslag(uitgave, huidig, List.of(geval("WIA-B6"))).leeg()).isTrue();
        }
        assertThat(Files.size(map.resolve(versie).resolve(Uitgaven.REGELS))).isLessThan(3_000_000);
        assertThatThrownBy(() -> Uitgeven.geefUit(map, LocalDate.of(2026, 11, 23), Uitgave.huidige()))
                .hasMessage("Versie " + versie + " is al uitgegeven. Hoog eerst de versie op in regelset.properties.");
    }
}
