package nl.uitkomst.simulatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import nl.uitkomst.antwoord.Antwoord.Afrekening;
import nl.uitkomst.antwoord.Teksten;
import nl.uitkomst.watals.Batchproblemen;
import nl.uitkomst.watals.CycliAntwoord;
import nl.uitkomst.watals.Watals;
import nl.uitkomst.watals.Watalsteksten;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The command {@code cycli} as a person gives it. */
class CyclivergelijkenTest extends Opdrachtproef {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** An IVA of 75% of 2,175.00 euro; nothing is expected, and two thousand euro is earned in December. */
    private static final String IVA = """
            {"periode":{"van":"2026-07","totEnMet":"2027-06"},"persoon":{"geboortedatum":"1980-01-01"},"uitkeringen":[{"soort":"iva",
            "ingangsdatum":"2025-01-01","dagloon":"100.00","dagloonPeildatum":"2026-07-01"}],
            "inkomen":[{"soort":"loon","van":"2026-12","totEnMet":"2026-12","perMaand":"1000.00"}],
            "verrekening":{"wijze":"voorschot","cyclusMaanden":6,"cyclusStart":"2026-07","geschatInkomenPerMaand":"0.00"}}""".replace("\n", "");
    private static final String WW = """
            {"periode":{"van":"2026-07","totEnMet":"2026-12"},"persoon":{"geboortedatum":"1980-01-01"},"uitkeringen":[{"soort":"ww",
            "ingangsdatum":"2026-06-01","dagloon":"100.00","dagloonPeildatum":"2026-07-01","totEnMet":"2027-12-31"}],"inkomen":[]}""".replace("\n", "");

    /** WIA 52: 70% of what is earned goes off, so 700 euro too much in December whichever way it is settled. */
    @Test
    void wieMeerVerdientDanGeschatBetaaltTerug() throws IOException {
        schrijf(IVA, WW, "{");
        assertThat(opdracht("cycli")).isZero();
        assertThat(csv(Tabel.CYCLI)).hasSize(12 + 4 + 2 + 1)
                .filteredOn(rij -> rij.endsWith(",700.00")).hasSize(4)
                .allMatch(rij -> rij.contains(",1,iva,2026-12,2026-12,") || rij.contains(",3,iva,2026-10,2026-12,") || rij.contains(",6,iva,2026-07,2026-12,")
                        || rij.contains(",12,iva,2026-07,2027-06,"));
        assertThat(gezegd()).contains("Met een voorschot: 1", "Zonder uitkering met een voorschot: 1", "Geen goed verzoek (zie fouten): 1",
                "100,0% per maand, 100,0% per 3 maanden, 100,0% per 6 maanden, 100,0% per 12 maanden");
        assertThat(Files.readString(uitvoer.resolve("verslag.html"))).contains("Afrekenen per 1, 3, 6 of 12 maanden", "€ 700,00",
                "<th scope=\"row\">2027-06</th><td class=\"g\">–</td><td class=\"g\">–</td><td class=\"g\">–</td><td class=\"g\">1</td>");
    }

    /** Invented people: the same settlements and the same id as a call of {@code _cycli} for one of them. */
    @Test
    void hetzelfdeAlsEenEnkeleVraag() throws IOException {
        int aantal = 60;
        String[] verzoeken = new String[aantal];
        for (int nummer = 0; nummer < aantal; nummer++) {
            verzoeken[nummer] = new Verzonnen(3, nummer).verzoek();
        }
        schrijf(verzoeken);
        assertThat(opdracht("cycli")).isZero();
        List<String> rijen = csv(Tabel.CYCLI);
        Watals watals = new Watals(Rekenaar.deze().regelset(), Teksten.GEEN, Watalsteksten.GEEN, Batchproblemen.KAAL);
        int vergeleken = 0;
        for (int nummer = 0; nummer < aantal; nummer++) {
            ObjectNode vraag = JSON.createObjectNode();
            vraag.set("situatie", JSON.readTree(verzoeken[nummer]));
            CycliAntwoord los = watals.cycli(vraag);
            String regel = (nummer + 1) + ",";
            List<String> verwacht = los.cycli().stream().flatMap(cyclus -> cyclus.afrekeningen().stream().map(deel -> rij(los, cyclus.cyclusMaanden(), deel)))
                    .map(rij -> regel + rij).toList();
            assertThat(rijen.stream().filter(rij -> rij.startsWith(regel)).toList()).isEqualTo(verwacht);
            vergeleken += verwacht.size();
        }
        assertThat(vergeleken).isGreaterThan(500);
    }

    private static String rij(CycliAntwoord antwoord, int lengte, Afrekening deel) {
        return String.join(",", antwoord.besluitId(), String.valueOf(lengte), deel.soort(), deel.van().toString(), deel.totEnMet().toString(), deel.voorschot().toString(),
                deel.recht().toString(), deel.saldo().toString(), deel.nabetaling().toString(), deel.terugvordering().toString());
    }
}
