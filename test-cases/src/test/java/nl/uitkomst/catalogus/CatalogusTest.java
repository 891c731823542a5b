package nl.uitkomst.catalogus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.uitkomst.motor.Regelset;
import org.junit.jupiter.api.Test;

/** What is known of a rule, an amount and a case, and how they are found. */
class CatalogusTest {

    private static final Catalogus CATALOGUS = Catalogus.laad(Regelset.laad());

    @Test
    void elkGevalIsGedraaidEnGroen() {
        assertThat(CATALOGUS.gevallen()).isNotEmpty().allSatisfy(geval -> assertThat(CATALOGUS.status(geval.geval())).isEqualTo(Gevalblad.GROEN));
        assertThat(CATALOGUS.status("bestaat-niet")).isEqualTo(Gevalblad.NIET_GEDRAAID);
    }

    @Test
    void vanEenGevalIsDeVerwachtingBekendEnWatErUitKwam() {
        String id = CATALOGUS.regel("wia-13-1").orElseThrow().gevallen().get(0);
        Gevalblad geval = CATALOGUS.geval(id).orElseThrow();

        assertThat(geval.verwacht()).isNotNull();
        assertThat(geval.werkelijk()).isNotNull();
        assertThat(geval.verschillen()).isEmpty();
        assertThat(CATALOGUS.geval("bestaat-niet")).isEmpty();
    }

    @Test
    void eenRegelLeestHetBedragDatHijZelfGebruikt() {
        assertThat(bedragen("wia-13-1")).contains("maximumdagloon");
        assertThat(bedragen("wia-61-2")).as("gets its daily wage from another rule").doesNotContain("maximumdagloon");
        assertThat(CATALOGUS.gebruikers("maximumdagloon")).extracting(Regelblad::id).contains("wia-13-1");
    }

    @Test
    void elkeRegelHeeftEenTekstEnVoorwaarden() {
        assertThat(CATALOGUS.regels()).allSatisfy(regel -> {
            assertThat(regel.drl()).as(regel.id()).startsWith("rule \"" + regel.zin()).endsWith("end");
            assertThat(regel.voorwaarden()).as(regel.id()).isNotEmpty();
        });
    }

    @Test
    void eenBedragHeeftOpElkeDagDeWaardeVanToen() {
        Bedragblad bedrag = CATALOGUS.bedrag("maximumdagloon").orElseThrow();
        LocalDate eerste = bedrag.waarden().get(0).vanaf();

        assertThat(bedrag.op(eerste.minusDays(1))).isNull();
        assertThat(bedrag.op(eerste)).isEqualTo(bedrag.waarden().get(0));
        assertThat(bedrag.voorlopigOp(eerste)).isFalse();
        assertThat(bedrag.voorlopigOp(LocalDate.of(2099, 1, 1))).isTrue();
    }

    @Test
    void eenArtikelWordtGevonden() {
        assertThat(gevonden("art. 61 lid 4 WIA")).startsWith("artikel:WIA 61").contains("regel:wia-61-4").doesNotContain("regel:wia-61-7");
        assertThat(gevonden("4:17 awb")).first().isEqualTo("artikel:AWB 4:17");
        assertThat(gevonden("wia-61-4")).contains("regel:wia-61-4");
        assertThat(gevonden("maximumdagloon")).contains("bedrag:maximumdagloon");
        assertThat(gevonden("")).isEmpty();
        assertThat(CATALOGUS.zoek("de", 3)).hasSizeLessThanOrEqualTo(3);
    }

    private static List<String> bedragen(String regel) {
        return CATALOGUS.regel(regel).orElseThrow().bedragen().stream().map(Bedragblad::code).toList();
    }

    private static List<String> gevonden(String vraag) {
        return CATALOGUS.zoek(vraag, 20).stream().map(treffer -> treffer.soort() + ":" + treffer.sleutel()).toList();
    }
}
