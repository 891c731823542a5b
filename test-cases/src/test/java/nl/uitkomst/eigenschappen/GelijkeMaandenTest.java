package nl.uitkomst.eigenschappen;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import nl.uitkomst.antwoord.Antwoord;
import nl.uitkomst.antwoord.Antwoord.MaandAntwoord;
import nl.uitkomst.antwoord.Antwoord.Stap;
import nl.uitkomst.antwoord.Antwoord.UitkeringAntwoord;
import nl.uitkomst.antwoord.Antwoorden;
import nl.uitkomst.antwoord.Teksten;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.referentie.WillekeurigeSituatie;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.verzoek.Verzoektekst;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Equal months are put to the rules once; that may save work and may never be seen in an amount or a ground. */
class GelijkeMaandenTest {

    private static final Antwoorden ANTWOORDEN = new Antwoorden(Regelset.laad(), Teksten.GEEN);
    private static final String ZAAD = "20261122";
    private static final int MEESTE_INKOMENS = 100;

    @Property(tries = 300, seed = ZAAD)
    @Label("Of een loon in één keer is opgegeven of maand voor maand, maakt voor geen enkele maand verschil")
    void perMaandOpgegeven(@ForAll @LongRange(min = 0, max = 1_000_000_000L) long zaad, @ForAll @IntRange(min = 0, max = 500_000) int centen) {
        ObjectNode verzoek = WillekeurigeSituatie.maak(zaad).put("uitleg", "volledig");
        Antwoord ineens = ANTWOORDEN.bereken(metLoon(verzoek, centen, false));
        Antwoord perMaand = ANTWOORDEN.bereken(metLoon(verzoek, centen, true));

        assertThat(perMaand.afrekeningen()).isEqualTo(ineens.afrekeningen());
        assertThat(perMaand.maanden()).hasSameSizeAs(ineens.maanden());
        for (int nummer = 0; nummer < ineens.maanden().size(); nummer++) {
            assertThat(kern(perMaand.maanden().get(nummer), perMaand)).isEqualTo(kern(ineens.maanden().get(nummer), ineens));
        }
    }

    /** Amounts and grounds of a month, and the rules behind it; not the names of the steps. */
    private static List<Object> kern(MaandAntwoord maand, Antwoord antwoord) {
        Map<String, Stap> stappen = antwoord.stappen().stream().collect(Collectors.toMap(Stap::id, Function.identity()));
        List<Object> uitkeringen = maand.uitkeringen().stream().<Object>map(deel -> List.of(zonderStappen(deel), regels(deel, stappen))).toList();
        return List.of(maand.maand(), String.valueOf(maand.inkomen()), String.valueOf(maand.totaal()), uitkeringen);
    }

    private static String zonderStappen(UitkeringAntwoord deel) {
        return deel.toString().replaceAll("stappen=\\[[^]]*]", "");
    }

    private static Set<String> regels(UitkeringAntwoord deel, Map<String, Stap> stappen) {
        return deel.stappen().stream().map(stappen::get).map(Stap::regel).collect(Collectors.toSet());
    }

    private static ObjectNode metLoon(ObjectNode verzoek, int centen, boolean perMaand) {
        ObjectNode anders = verzoek.deepCopy();
        ArrayNode inkomen = anders.putArray("inkomen");
        Maand van = Maand.van(verzoek.get("periode").get("van").asString());
        Maand totEnMet = Maand.van(verzoek.get("periode").get("totEnMet").asString());
        Assume.that(van.maandenTot(totEnMet) < MEESTE_INKOMENS);
        String bedrag = BigDecimal.valueOf(centen, 2).toPlainString();
        if (!perMaand) {
            inkomen.addObject().put("soort", "loon").put("van", van.toString()).put("totEnMet", totEnMet.toString()).put("perMaand", bedrag);
            return anders;
        }
        for (Maand maand = van; !maand.isNa(totEnMet); maand = maand.volgende()) {
            inkomen.addObject().put("soort", "loon").put("van", maand.toString()).put("totEnMet", maand.toString()).put("perMaand", bedrag);
        }
        return anders;
    }

    /** A year of a steady WGA: the loongerelateerde uitkering to September, then one row per half-year. */
    @Test
    void eenStapVoorGelijkeMaanden() {
        Antwoord antwoord = ANTWOORDEN.bereken(Verzoektekst.lees("""
                {"uitleg": "volledig", "periode": {"van": "2026-07", "totEnMet": "2027-06"}, "persoon": {"geboortedatum": "1978-03-14"},
                 "uitkeringen": [{"soort": "wga", "ingangsdatum": "2024-10-01", "dagloon": "150.00", "dagloonPeildatum": "2026-07-01",
                   "loongerelateerdTotEnMet": "2026-09-30", "beoordelingen": [{"vanaf": "2024-10-01", "arbeidsongeschiktheidspercentage": "60.00",
                     "resterendeVerdiencapaciteitPerMaand": "1256.28", "maatmaninkomenPerMaand": "3140.70"}]}],
                 "inkomen": [{"soort": "loon", "van": "2026-07", "totEnMet": "2027-06", "perMaand": "700.00"}]}
                """.getBytes(StandardCharsets.UTF_8)));
        List<String> vakantiebijslagen = antwoord.stappen().stream().filter(stap -> stap.regel().equals("wia-68-1"))
                .map(stap -> stap.maand() + " tot en met " + stap.maandTotEnMet()).toList();
        assertThat(vakantiebijslagen).containsExactly("2026-07 tot en met 2026-09", "2026-10 tot en met 2026-12", "2027-01 tot en met 2027-06");
        assertThat(antwoord.maanden()).allSatisfy(maand -> assertThat(maand.uitkeringen().get(0).stappen()).isNotEmpty());
    }

    /** A year of Wajong without work: one row per half-year, of the entitlement and of the advance on it. */
    @Test
    void eenStapVoorGelijkeMaandenVanDeWajong() {
        assertThat(stappen("wajong-2-46", """
                {"uitleg": "volledig", "periode": {"van": "2026-07", "totEnMet": "2027-06"}, "persoon": {"geboortedatum": "1985-03-14"},
                 "uitkeringen": [{"soort": "wajong", "regime": "wajong2010", "ingangsdatum": "2011-03-14", "duurzaamGeenArbeidsvermogen": true}],
                 "inkomen": [{"soort": "loon", "van": "2026-07", "totEnMet": "2027-06", "perMaand": "0.00"}],
                 "verrekening": {"wijze": "voorschot", "cyclusMaanden": 6, "cyclusStart": "2026-07", "geschatInkomenPerMaand": "0.00"}}
                """)).containsExactly("2026-07 tot en met 2026-12", "2026-07 tot en met 2026-12", "2027-01 tot en met 2027-06", "2027-01 tot en met 2027-06");
    }

    /** Months of WW without income are taken together; one with income, that might lie above the limit, stands by itself. */
    @Test
    void eenStapVoorMaandenWwZonderInkomen() {
        String verzoek = """
                {"uitleg": "volledig", "periode": {"van": "2026-07", "totEnMet": "2027-06"}, "persoon": {"geboortedatum": "1985-03-14"},
                 "uitkeringen": [{"soort": "ww", "ingangsdatum": "2026-05-01", "dagloon": "150.00", "dagloonPeildatum": "2026-07-01", "totEnMet": "2027-04-15"}],
                 "inkomen": [{"soort": "loon", "van": "2026-07", "totEnMet": "2026-09", "perMaand": "0.00"},
                   {"soort": "loon", "van": "2026-10", "totEnMet": "2026-11", "perMaand": "500.00"},
                   {"soort": "loon", "van": "2026-12", "totEnMet": "2027-06", "perMaand": "0.00"}]}
                """;
        List<String> maanden = List.of("2026-07 tot en met 2026-09", "2026-10 tot en met null", "2026-11 tot en met null", "2026-12 tot en met null",
                "2027-01 tot en met 2027-03", "2027-04 tot en met null");
        assertThat(stappen("ww-20-1-c-grens", verzoek)).containsExactlyElementsOf(maanden);
        assertThat(stappen("ww-33-3", verzoek)).containsExactlyElementsOf(maanden);
    }

    /** 26 weeks from 3 July 2026 end on 31 December: the rule that halved the WW on that day stands with October to December together. */
    @Test
    void deRegelVanEenMaatregelWordtOokInEenRijMaandenGevonden() {
        Antwoord antwoord = ANTWOORDEN.bereken(Verzoektekst.lees("""
                {"uitleg": "volledig", "periode": {"van": "2026-07", "totEnMet": "2027-06"}, "persoon": {"geboortedatum": "1985-03-14"},
                 "uitkeringen": [{"soort": "ww", "ingangsdatum": "2026-07-03", "dagloon": "150.00", "dagloonPeildatum": "2026-07-01", "totEnMet": "2027-06-30",
                   "maatregel": "half-geweigerd"}],
                 "inkomen": [{"soort": "loon", "van": "2026-07", "totEnMet": "2027-06", "perMaand": "0.00"}]}
                """.getBytes(StandardCharsets.UTF_8)));
        assertThat(antwoord.stappen()).anySatisfy(stap -> {
            assertThat(stap.regel()).isEqualTo("ww-27-11-70");
            assertThat(stap.maand()).hasToString("2026-10");
            assertThat(stap.maandTotEnMet()).hasToString("2026-12");
        });
        assertThat(antwoord.gebeurtenissen()).anySatisfy(gebeurtenis -> {
            assertThat(gebeurtenis.soort()).isEqualTo("sanctie");
            assertThat(gebeurtenis.datum()).hasToString("2027-01-01");
            assertThat(gebeurtenis.grond()).isEqualTo("ww-27-11-70");
        });
    }

    private static List<String> stappen(String regel, String verzoek) {
        return ANTWOORDEN.bereken(Verzoektekst.lees(verzoek.getBytes(StandardCharsets.UTF_8))).stappen().stream().filter(stap -> stap.regel().equals(regel))
                .map(stap -> stap.maand() + " tot en met " + stap.maandTotEnMet()).toList();
    }
}
