package nl.uitkomst.verschillen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.uitkomst.gevallen.Geval;
import nl.uitkomst.gevallen.Gevallen;
import nl.uitkomst.verschillen.Verschilverslag.Bedragverschil;
import nl.uitkomst.verschillen.Verschilverslag.Gevalverschil;
import nl.uitkomst.verschillen.Verschilverslag.Regelverschil;
import nl.uitkomst.verschillen.Verschilverslag.Tekstregel;
import nl.uitkomst.verschillen.Verschilverslag.Uitkomstverschil;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The rules as they are, beside a copy that differs on purpose: ziekengeld of 75%, another maximumdagloon, no end after 104 weeks. What must
 * come out is worked by hand.
 */
class VersievergelijkingTest {

    private static final List<String> GEVRAAGD = List.of("ZW-1", "ZW-2", "ZW-5-boven", "ZW-6", "WIA-B6");

    private static Verschilverslag verslag;

    @BeforeAll
    static void vergelijk(@TempDir Path map) throws IOException {
        Proefregelset proef = new Proefregelset(map);
        String bestand = "zw/art-15-31-ziekengeld.drl";
        proef.vervang(bestand, "$zw.loonOverDagen().maal( procent( \"70\" ) )", "$zw.loonOverDagen().maal( procent( \"75\" ) )");
        proef.vervang(bestand, Regelbestand.regel(bestand, "zw-29-5"), "");
        proef.vervang("normen/maximumdagloon.yaml", "\"309.91\"", "\"310.91\"");
        proef.bouw("zw");
        try (Uitgave oud = Uitgave.open("huidig", Uitgave.huidige()); Uitgave nieuw = proef.open("proef")) {
            verslag = Versievergelijking.verslag(oud, nieuw, gevallen());
        }
    }

    private static List<Geval> gevallen() {
        return Gevallen.alle().stream().filter(geval -> GEVRAAGD.contains(geval.id())).toList();
    }

    private static Uitkomstverschil zw(String veld, String oud, String nieuw, String verschil) {
        return new Uitkomstverschil(null, "2026-10", "zw", veld, oud, nieuw, verschil);
    }

    private static Uitkomstverschil totaal(String veld, String oud, String nieuw, String verschil) {
        return new Uitkomstverschil(null, "2026-10", null, "totaal " + veld, oud, nieuw, verschil);
    }

    private static List<Uitkomstverschil> verschillen(String geval) {
        return verslag.gevallen().stream().filter(deel -> deel.id().equals(geval)).map(Gevalverschil::verschillen).findFirst().orElseThrow();
    }

    @Test
    void noemtDeVeranderdeEnDeVervallenRegel() {
        assertThat(verslag.regels()).extracting(Regelverschil::id, Regelverschil::soorten, Regelverschil::data)
                .containsExactly(tuple("zw-29-5", List.of("vervallen"), List.of("2013-06-01")),
                        tuple("zw-29-7", List.of("tekst"), List.of("2013-06-01")));
        assertThat(verslag.regels().get(1).tekst()).filteredOn(regel -> !regel.teken().equals("=")).containsExactly(
                new Tekstregel("-", "    insert( new Ziekengeld( $zw, $zw.loonOverDagen().maal( procent( \"70\" ) ) ) );"),
                new Tekstregel("+", "    insert( new Ziekengeld( $zw, $zw.loonOverDagen().maal( procent( \"75\" ) ) ) );"));
        assertThat(verslag.bronnen()).isEmpty();
    }

    @Test
    void noemtHetVeranderdeBedrag() {
        assertThat(verslag.bedragen()).containsExactly(
                new Bedragverschil("maximumdagloon", "Maximumdagloon", "euro per dag", "2026-07-01", "waarde", "309.91", "310.91", "+1.00"));
    }

    @Test
    void noemtAlleenDeGevallenMetEenAndereUitkomst() {
        assertThat(verslag.gevallenBeantwoord()).isEqualTo(GEVRAAGD.size());
        assertThat(verslag.gevallen()).extracting(Gevalverschil::id).containsExactlyInAnyOrder("ZW-1", "ZW-2", "ZW-5-boven", "ZW-6");
        Map<Boolean, Long> alsVerwacht = verslag.gevallen().stream().collect(Collectors.partitioningBy(Gevalverschil::nieuwAlsVerwacht, Collectors.counting()));
        assertThat(alsVerwacht.get(true)).isZero();
        assertThat(verslag.gevallen()).allMatch(Gevalverschil::oudAlsVerwacht);
    }

    /** 75% × 2.175,00 = 1.631,25, all of it paid. */
    @Test
    void hetHogerePercentageZonderInkomen() {
        assertThat(verschillen("ZW-1")).containsExactlyInAnyOrder(zw("recht", "1522.50", "1631.25", "+108.75"),
                zw("betaling", "1522.50", "1631.25", "+108.75"), totaal("uitkering", "1522.50", "1631.25", "+108.75"), totaal("samen", "1522.50", "1631.25", "+108.75"));
    }

    /**
     * 1.631,25 − 70% × 500,00 = 1.281,25. Without the holiday allowance in it (100/108) there is then 1.186,34 + 500,00 = 1.686,34, more than
     * the 1.635,90 of somebody who lives alone, so that warning goes.
     */
    @Test
    void hetHogerePercentageMetInkomen() {
        assertThat(verschillen("ZW-2")).containsExactlyInAnyOrder(zw("recht", "1172.50", "1281.25", "+108.75"),
                zw("betaling", "1172.50", "1281.25", "+108.75"), totaal("uitkering", "1172.50", "1281.25", "+108.75"), totaal("samen", "1672.50", "1781.25", "+108.75"),
                new Uitkomstverschil(null, null, null, "waarschuwingen: toeslagenwet-controleren", "toeslagenwet-controleren, let-op", null, null));
    }

    /** The dagloon of 309,92 is below the maximum of 310,91: 75% × 21,75 × 309,92 − 70% × 2.000,00 = 3.655,57. */
    @Test
    void hetHogereMaximum() {
        assertThat(verschillen("ZW-5-boven")).contains(zw("recht", "3318.42", "3655.57", "+337.15"), zw("betaling", "3318.42", "3655.57", "+337.15"));
    }

    /** All of October, in place of ten weekdays: 1.631,25. The end after 104 weeks is gone. */
    @Test
    void deVervallenRegel() {
        assertThat(verschillen("ZW-6")).contains(zw("recht", "700.00", "1631.25", "+931.25"));
        assertThat(verschillen("ZW-6")).filteredOn(verschil -> verschil.veld().startsWith("gebeurtenissen")).allMatch(verschil -> verschil.nieuw() == null)
                .extracting(Uitkomstverschil::veld, Uitkomstverschil::oud).containsExactlyInAnyOrder(
                        tuple("gebeurtenissen: 2026-10-15 einde-recht zw", "2026-10-15, einde-recht, zw, zw-29-5"));
    }

    @Test
    void hetVerslagInWoorden() {
        assertThat(Verslagtekst.van(verslag)).contains("# Verschillen van huidig naar proef", "2 regels verschillen.", "### zw-29-5 (vervallen)", "1 waarde verschilt.",
                "| Maximumdagloon | 2026-07-01 | waarde | 309.91 | 310.91 | +1.00 |", "5 gevallen zijn aan beide gevraagd. 4 gevallen hebben een andere uitkomst.",
                "| 2026-10 | zw | recht | 1522.50 | 1631.25 | +108.75 |");
    }
}
