package nl.uitkomst.catalogus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.uitkomst.catalogus.Inventaris.Gedragen;
import nl.uitkomst.catalogus.Inventaris.Post;
import nl.uitkomst.catalogus.Inventaris.Zonder;
import nl.uitkomst.gevallen.Verslag;
import nl.uitkomst.motor.Regelset;
import org.junit.jupiter.api.Test;

/**
 * Every paragraph of an article with a rule has a rule, an amount or a stated reason, and every rule has cases. The tables in the documentation are
 * those of the rules; after a wanted change {@code ./mvnw verify -Dbijwerken} writes them anew.
 */
class WetsdekkingTest {

    private static final Path MAP = Path.of("../docs/dekking");
    private static final String BEGIN = "<!-- overzicht -->\n";
    private static final Regelset REGELSET = Regelset.laad();
    private static final Grondstof ECHT = Grondstof.lees(REGELSET);
    private static final Catalogus CATALOGUS = new Catalogus(ECHT);

    @Test
    void elkLidHeeftEenRegelOfEenReden() {
        assertThat(CATALOGUS.dekkingsfouten()).isEmpty();
    }

    @Test
    void deTabellenZijnDieVanDeRegels() throws IOException {
        Map<Path, String> verwacht = new LinkedHashMap<>();
        CATALOGUS.wetten().forEach(blad -> verwacht.put(MAP.resolve(Dekkingstabel.bestand(blad)), Dekkingstabel.van(blad)));
        Path uitleg = MAP.resolve("README.md");
        String vast = Files.readString(uitleg);
        verwacht.put(uitleg, vast.substring(0, vast.indexOf(BEGIN) + BEGIN.length()) + Dekkingstabel.overzicht(CATALOGUS.wetten()));
        for (Map.Entry<Path, String> tabel : verwacht.entrySet()) {
            if (System.getProperty("bijwerken") != null) {
                Files.writeString(tabel.getKey(), tabel.getValue());
            }
            assertThat(tabel.getKey()).as("run ./mvnw verify -Dbijwerken after a wanted change").exists().hasContent(tabel.getValue());
        }
        try (Stream<Path> bestanden = Files.list(MAP)) {
            Set<Path> gevonden = bestanden.collect(Collectors.toCollection(TreeSet::new));
            assertThat(gevonden).containsExactlyInAnyOrderElementsOf(verwacht.keySet());
        }
    }

    @Test
    void eenLidZonderRegelEnZonderRedenIsEenFout() {
        assertThat(fouten(post("61", 9, List.of(new Zonder("8", Dekkingsstatus.GEEN_GEVOLG, "x")))))
                .containsExactly("WIA 61 lid 9 has no rule, no amount and no reason");
    }

    @Test
    void eenRedenVoorEenLidMetEenRegelIsAchterhaald() {
        assertThat(fouten(post("61", 9, List.of(new Zonder("4,8-9", Dekkingsstatus.OORDEEL, "x")))))
                .hasSize(1).first().asString().startsWith("WIA 61 lid 4 has a rule");
    }

    @Test
    void eenRegelBijEenLidDatNietBestaatIsEenFout() {
        assertThat(fouten(post("61", 6, List.of()))).containsExactly("wia-61-7 cites artikel 61 lid 7 WIA, which is not in the inventory");
    }

    @Test
    void eenRedenBijEenLidDatNietBestaatIsEenFout() {
        assertThat(fouten(post("61", 9, List.of(new Zonder("8-10", Dekkingsstatus.BUITEN_BEREIK, "x")))))
                .containsExactly("WIA 61 lid 10 is named but does not exist");
    }

    @Test
    void eenLidKanDoorEenBestaandeRegelVanEldersWordenGedragen() {
        Post goed = new Post("61", null, 9, null, null, null, List.of(), List.of(new Gedragen("8-9", List.of("wia-62-1"))));
        Post fout = new Post("61", null, 9, null, null, null, List.of(), List.of(new Gedragen("8-9", List.of("wia-99"))));
        assertThat(fouten(goed)).isEmpty();
        assertThat(fouten(fout)).containsExactly("WIA 61 lid 8 names no rule: wia-99", "WIA 61 lid 9 names no rule: wia-99");
    }

    @Test
    void eenRegelZonderGevallenIsEenFout() {
        Verslag verslag = ECHT.verslag().orElseThrow();
        Verslag zonder = new Verslag(verslag.sleutel(), verslag.regelset(),
                verslag.regels().stream().filter(regel -> !regel.regel().equals("wia-61-4")).toList(),
                verslag.gevallen(), verslag.oordelen());
        Grondstof bron = new Grondstof(REGELSET, ECHT.teksten(), Optional.of(zonder), ECHT.lezingen(), ECHT.inventarissen(), ECHT.aftekeningen());
        assertThat(new Catalogus(bron).dekkingsfouten()).containsExactly("wia-61-4 has no cases");
    }

    private static Post post(String artikel, int leden, List<Zonder> zonder) {
        return new Post(artikel, null, leden, null, null, null, zonder, List.of());
    }

    /** What is wrong when this takes the place of article 61 in the inventory of the WIA. */
    private static List<String> fouten(Post anders) {
        List<Inventaris> inventarissen = new ArrayList<>();
        for (Inventaris wet : ECHT.inventarissen()) {
            inventarissen.add(!wet.wet().equals("WIA") ? wet
                    : new Inventaris("WIA", wet.artikelen().stream().map(post -> "61".equals(post.artikel()) ? anders : post).toList()));
        }
        return new Catalogus(new Grondstof(REGELSET, ECHT.teksten(), ECHT.verslag(), ECHT.lezingen(), inventarissen, ECHT.aftekeningen())).dekkingsfouten();
    }
}
