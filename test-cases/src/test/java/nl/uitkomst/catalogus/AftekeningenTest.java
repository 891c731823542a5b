package nl.uitkomst.catalogus;

import static nl.uitkomst.catalogus.Toetsstatus.BEOORDEELD;
import static nl.uitkomst.catalogus.Toetsstatus.NOG_NIET_BEOORDEELD;
import static nl.uitkomst.catalogus.Toetsstatus.OPNIEUW_BEOORDELEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.uitkomst.catalogus.Wetblad.Artikelblad;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.motor.Regeltekst;
import nl.uitkomst.normen.Normreeks;
import nl.uitkomst.normen.Normwaarde;
import org.junit.jupiter.api.Test;

/** A sign-off holds until the rule or an amount changes. The sign-offs here are made up; nobody has signed off anything yet. */
class AftekeningenTest {

    private static final Path MAP = Path.of("../rules/src/main/resources/nl/uitkomst/aftekeningen");
    private static final Regelset REGELSET = Regelset.laad();
    private static final Grondstof ECHT = Grondstof.lees(REGELSET);
    private static final Catalogus ZONDER = new Catalogus(ECHT);
    private static final String REGEL = "wia-13-1";
    private static final String BEDRAG = "maximumdagloon";

    @Test
    void nogNietsIsBeoordeeld() {
        assertThat(ZONDER.regels()).allSatisfy(regel -> {
            assertThat(regel.status()).isEqualTo(NOG_NIET_BEOORDEELD);
            assertThat(regel.aftekening()).isNull();
        });
    }

    @Test
    void elkBestandHoortBijEenArtikelMetRegels() throws IOException {
        Set<String> mogelijk = ZONDER.wetten().stream().flatMap(wet -> wet.artikelen().stream()).filter(deel -> !deel.regels().isEmpty())
                .map(Catalogus::aftekenbestand).collect(Collectors.toSet());
        assertThat(mogelijk).contains("wia-61.yaml", "wajong-1a-4.yaml", "60-plusmaatregel.yaml");
        try (Stream<Path> bestanden = Files.list(MAP)) {
            assertThat(bestanden.map(bestand -> bestand.getFileName().toString()).filter(naam -> !naam.equals("README.md"))).isSubsetOf(mogelijk);
        }
    }

    @Test
    void watIsAfgetekendIsBeoordeeld() {
        Catalogus afgetekend = catalogus(REGELSET, ECHT.teksten(), aftekening(ZONDER, "13"));

        assertThat(status(afgetekend)).isEqualTo(BEOORDEELD);
        assertThat(artikel(afgetekend, "13").status()).isEqualTo(BEOORDEELD);
        assertThat(afgetekend.regel(REGEL).orElseThrow().aftekening().rol()).isEqualTo("jurist");
        assertThat(artikel(afgetekend, "61").status()).isEqualTo(NOG_NIET_BEOORDEELD);
    }

    @Test
    void eenAndereRegeltekstVraagtEenNieuweBeoordeling() {
        Catalogus gewijzigd = catalogus(REGELSET, teksten(drl -> drl.replaceFirst("\\bthen\\b", "    eval(true)\nthen")), aftekening(ZONDER, "13"));

        assertThat(status(gewijzigd)).isEqualTo(OPNIEUW_BEOORDELEN);
        assertThat(artikel(gewijzigd, "13").status()).isEqualTo(OPNIEUW_BEOORDELEN);
    }

    @Test
    void eenAnderBedragVraagtEenNieuweBeoordeling() {
        Normreeks reeks = REGELSET.normen().alle().stream().filter(deel -> deel.code().equals(BEDRAG)).findFirst().orElseThrow();
        List<Normwaarde> waarden = new ArrayList<>(reeks.waarden());
        Normwaarde laatste = waarden.remove(waarden.size() - 1);
        waarden.add(new Normwaarde(laatste.vanaf(), laatste.waarde().add(new BigDecimal("0.01")), laatste.bronnen(), laatste.zekerheid(), laatste.afgeleid(),
                laatste.toelichting()));
        Normreeks anders = new Normreeks(reeks.code(), reeks.naam(), reeks.eenheid(), reeks.bron(), reeks.ritme(), waarden);

        Catalogus gewijzigd = catalogus(REGELSET.metNormen(REGELSET.normen().met(anders)), ECHT.teksten(), aftekening(ZONDER, "13"), aftekening(ZONDER, "56"));

        assertThat(status(gewijzigd)).isEqualTo(OPNIEUW_BEOORDELEN);
        assertThat(artikel(gewijzigd, "13").status()).isEqualTo(OPNIEUW_BEOORDELEN);
        assertThat(artikel(gewijzigd, "56").status()).as("reads no such amount").isEqualTo(BEOORDEELD);
    }

    @Test
    void opmakenEnToelichtenMag() {
        Catalogus opgemaakt = catalogus(REGELSET, teksten(drl -> "// anders uitgelegd\n" + drl.replace("\n", "  // zie de wet\n\n   ")), aftekening(ZONDER, "13"));

        assertThat(status(opgemaakt)).isEqualTo(BEOORDEELD);
    }

    @Test
    void eenNieuweOfVerdwenenRegelVraagtEenNieuweBeoordeling() {
        Map<String, String> minder = new LinkedHashMap<>(hashes(ZONDER, "13"));
        minder.remove(REGEL);
        Map<String, String> meer = new LinkedHashMap<>(hashes(ZONDER, "13"));
        meer.put("wia-13-99", "sha256:0");

        Catalogus erbij = catalogus(REGELSET, ECHT.teksten(), aftekening("13", minder));
        assertThat(status(erbij)).isEqualTo(NOG_NIET_BEOORDEELD);
        assertThat(artikel(erbij, "13").status()).isEqualTo(OPNIEUW_BEOORDELEN);
        assertThat(artikel(catalogus(REGELSET, ECHT.teksten(), aftekening("13", meer)), "13").status()).isEqualTo(OPNIEUW_BEOORDELEN);
    }

    @Test
    void dezelfdeRegelGeeftDezelfdeHash() {
        Catalogus nogEens = Catalogus.laad(Regelset.laad());
        Map<String, String> hashes = nogEens.regels().stream().collect(Collectors.toMap(Regelblad::id, Regelblad::hash));

        assertThat(ZONDER.regels()).allSatisfy(regel -> assertThat(hashes).containsEntry(regel.id(), regel.hash()));
        assertThat(hashes.values()).as("no two rules alike").doesNotHaveDuplicates().allMatch(hash -> hash.matches("sha256:[0-9a-f]{64}"));
    }

    @Test
    void zonderRolDagOfRegelsIsHetGeenAftekening() {
        assertThatThrownBy(() -> new Aftekening("WIA", "13", " ", LocalDate.EPOCH, null, Map.of(REGEL, "sha256:0"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Aftekening("WIA", "13", "jurist", null, null, Map.of(REGEL, "sha256:0"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Aftekening("WIA", "13", "jurist", LocalDate.EPOCH, null, Map.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static Catalogus catalogus(Regelset regelset, Map<String, Regeltekst> teksten, Aftekening... aftekeningen) {
        return new Catalogus(new Grondstof(regelset, teksten, ECHT.verslag(), ECHT.lezingen(), ECHT.inventarissen(), new Aftekeningen(List.of(aftekeningen))));
    }

    /** The texts of the rules, that of one rule changed. */
    private static Map<String, Regeltekst> teksten(UnaryOperator<String> wijziging) {
        Map<String, Regeltekst> teksten = new HashMap<>(ECHT.teksten());
        teksten.computeIfPresent(ZONDER.regel(REGEL).orElseThrow().zin(),
                (naam, tekst) -> new Regeltekst(tekst.bestand(), tekst.nummer(), tekst.toelichting(), wijziging.apply(tekst.drl())));
        return teksten;
    }

    private static Aftekening aftekening(Catalogus catalogus, String artikel) {
        return aftekening(artikel, hashes(catalogus, artikel));
    }

    private static Aftekening aftekening(String artikel, Map<String, String> hashes) {
        return new Aftekening("WIA", artikel, "jurist", LocalDate.of(2026, 11, 22), "verzonnen, voor de proef", hashes);
    }

    private static Map<String, String> hashes(Catalogus catalogus, String artikel) {
        return catalogus.hashes(artikel(catalogus, artikel));
    }

    private static Artikelblad artikel(Catalogus catalogus, String artikel) {
        return catalogus.wetten().get(0).artikelen().stream().filter(deel -> artikel.equals(deel.artikel())).findFirst().orElseThrow();
    }

    private static Toetsstatus status(Catalogus catalogus) {
        return catalogus.regel(REGEL).orElseThrow().status();
    }
}
