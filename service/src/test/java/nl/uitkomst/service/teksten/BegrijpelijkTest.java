package nl.uitkomst.service.teksten;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.uitkomst.service.teksten.Gevalteksten.Verteld;
import org.junit.jupiter.api.Test;

/** What the service says about every case is plain, to be read and to be heard. */
class BegrijpelijkTest {

    @Test
    void watOverElkGevalWordtGezegdIsTeLezen() {
        assertThat(gebreken(verteld -> Gewonetaal.gebrekenGelezen(verteld.uitleg().eenvoudig()))).isEmpty();
    }

    @Test
    void watOverElkGevalWordtGezegdIsTeHoren() {
        assertThat(gebreken(verteld -> Gewonetaal.gebrekenGehoord(verteld.uitleg().voorlezen()))).isEmpty();
    }

    private static List<String> gebreken(java.util.function.Function<Verteld, List<String>> controle) {
        List<String> alle = new ArrayList<>();
        Gevalteksten.alle().forEach(verteld -> controle.apply(verteld).forEach(gebrek -> alle.add(verteld.plaats() + ": " + gebrek)));
        return alle;
    }

    @Test
    void elkeTermHeeftGewoneWoordenEnEenBestaandeBron() {
        Map<String, Term> termen = Term.alle();

        assertThat(termen).hasSizeGreaterThan(30).allSatisfy((naam, term) -> {
            assertThat(term.gewoon()).as(naam).isNotBlank();
            assertThat(term.bron() == null ? "" : term.bron().bron().inWoorden()).as(naam).doesNotContain("null");
        });
    }

    // ── the checks can fail ─────────────────────────────────────────────────────────────────

    @Test
    void eenLangeZinValtOp() {
        assertThat(Gewonetaal.gebrekenGelezen("Van oktober 2026 tot en met september 2027 krijgt u waarschijnlijk een uitkering die lager is."))
                .singleElement().asString().startsWith("16 words");
    }

    @Test
    void eenKantoorwoordValtOp() {
        assertThat(Gewonetaal.gebrekenGelezen("Indien u werkt, krijgt u minder.")).singleElement().asString().startsWith("indien");
    }

    @Test
    void eenTermZonderUitlegValtOp() {
        assertThat(Gewonetaal.gebrekenGelezen("U krijgt een vervolguitkering.")).containsExactly("not explained: vervolguitkering");
        assertThat(Gewonetaal.gebrekenGelezen("U krijgt een lagere uitkering (vervolguitkering).")).isEmpty();
        assertThat(Gewonetaal.gebrekenGelezen("Uw maatmaninkomen is hoog.")).containsExactly("not explained: maatmaninkomen");
    }

    @Test
    void watNietTeHorenIsValtOp() {
        assertThat(Gewonetaal.gebrekenGehoord("U krijgt € 12,50. Kunt u het vertellen?")).containsExactly("not in whole euros");
        assertThat(Gewonetaal.gebrekenGehoord("U krijgt 12 euro. Kunt u het vertellen?")).containsExactly("an amount without ongeveer");
        assertThat(Gewonetaal.gebrekenGehoord("U krijgt ongeveer 12 euro.")).containsExactly("no question at the end");
        assertThat(Gewonetaal.gebrekenGehoord("U krijgt elke maand van het jaar dat nu begint ongeveer 12 euro, waarschijnlijk. Klopt het?")).isEmpty();
    }

    @Test
    void eenArtikelHoortInDeTekstVoorJuristen() {
        assertThat(Gewonetaal.gebrekenGelezen("Dat staat in artikel 61 van de WIA.")).containsExactly("an article");
    }
}
