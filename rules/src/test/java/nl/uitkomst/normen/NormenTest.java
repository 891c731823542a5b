package nl.uitkomst.normen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import nl.uitkomst.tijd.Maand;
import org.junit.jupiter.api.Test;

class NormenTest {

    private static final Normen NORMEN = Normen.laad();

    /** SHA-256 over nothing. */
    private static final String LEEG = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private static Normwaarde waarde(String vanaf, String bedrag) {
        return new Normwaarde(LocalDate.parse(vanaf), new BigDecimal(bedrag), List.of("bron"), Zekerheid.hoog, false, null);
    }

    private static Normreeks reeks(String ritme, Normwaarde... waarden) {
        return new Normreeks("proef", "Proef", "euro", new Normreeks.Vindplaats("WIA", "1", null), ritme, List.of(waarden));
    }

    /** The release step sets the release date; amounts older than its half-year may not be released. */
    @Test
    void deNieuwsteBedragenZijnNietOuderDanHetHalfjaarVanDeUitgave() throws IOException {
        Properties uitgave = new Properties();
        try (InputStream invoer = Normen.class.getResourceAsStream("/nl/uitkomst/regelset.properties")) {
            uitgave.load(invoer);
        }
        LocalDate dag = LocalDate.parse(uitgave.getProperty("uitgave"));
        assertThat(Maand.van(dag).isNa(NORMEN.bedragenTotEnMet())).as("amounts run to " + NORMEN.bedragenTotEnMet()).isFalse();
    }

    @Test
    void opnieuwGelezenZijnHetDezelfdeBedragen() {
        Normen opnieuw = Normen.laad();

        assertThat(opnieuw.hashcode()).matches("sha256:[0-9a-f]{64}").isEqualTo(NORMEN.hashcode()).isNotEqualTo("sha256:" + LEEG);
        assertThat(opnieuw.bedragenTotEnMet()).isEqualTo(NORMEN.bedragenTotEnMet());
        assertThat(opnieuw.alle()).isEqualTo(NORMEN.alle()).hasSizeGreaterThan(15);
        assertThat(opnieuw.tabellen()).hasSize(3).allSatisfy((code, bron) -> assertThat(bron.url()).startsWith("https://wetten.overheid.nl/"));
    }

    @Test
    void metEenAnderBedragVerandertAlleenDat() {
        Normreeks ander = new Normreeks("vakantiebijslag", "Proef", "procent", new Normreeks.Vindplaats("WIA", "68", "1"), null, List.of(waarde("2020-01-01", "9")));
        Normen anders = NORMEN.met(ander);

        assertThat(anders.reeks("vakantiebijslag")).isEqualTo(ander);
        assertThat(anders.reeks("maximumdagloon")).isEqualTo(NORMEN.reeks("maximumdagloon"));
        assertThat(NORMEN.reeks("vakantiebijslag")).isNotEqualTo(ander);
        assertThatThrownBy(() -> anders.reeks("onbekend")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("onbekend");
    }

    @Test
    void wieMeekijktHoortElkBedragDatWordtGevraagd() {
        List<String> gevraagd = new ArrayList<>();
        NORMEN.onderHetOogVan(gevraagd::add).reeks("maximumdagloon");

        assertThat(gevraagd).containsExactly("maximumdagloon");
    }

    /** By the clock the build only warns: an old checkout must still build. */
    @Test
    void deKlokWaarschuwt() {
        if (Maand.van(LocalDate.now()).isNa(NORMEN.bedragenTotEnMet())) {
            System.out.println("WARNING: the newest amounts run to " + NORMEN.bedragenTotEnMet() + "; look for newer ones");
        }
        assertThat(NORMEN.bedragenTotEnMet()).isGreaterThanOrEqualTo(Maand.van("2026-12"));
    }

    @Test
    void eenGatEenOverlapEnEenTerugstapWordenGeweigerd() {
        assertThatThrownBy(() -> reeks("halfjaar", waarde("2020-01-01", "1"), waarde("2021-01-01", "2"))).hasMessageContaining("gap");
        assertThatThrownBy(() -> reeks(null, waarde("2020-07-01", "1"), waarde("2020-07-01", "2"))).hasMessageContaining("does not come after");
        assertThatThrownBy(() -> reeks(null, waarde("2020-07-01", "1"), waarde("2020-01-01", "2"))).hasMessageContaining("does not come after");
        assertThatThrownBy(() -> reeks(null)).hasMessageContaining("no values");
    }

    @Test
    void eenWaardeGeldtTotDeVolgende() {
        Normreeks reeks = reeks("halfjaar", waarde("2020-01-01", "1"), waarde("2020-07-01", "2"));
        assertThat(reeks.op(LocalDate.of(2020, 6, 30)).waarde()).isEqualTo("1");
        assertThat(reeks.op(LocalDate.of(2020, 7, 1)).waarde()).isEqualTo("2");
        assertThat(reeks.op(LocalDate.of(2030, 1, 1)).waarde()).isEqualTo("2");
        assertThatThrownBy(() -> reeks.op(LocalDate.of(2019, 12, 31))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void vanafJuli2022VolgtHetMaximumdagloonDeIndexOpDeCent() {
        List<Normwaarde> maxima = NORMEN.reeks("maximumdagloon").waarden();
        for (int nummer = 1; nummer < maxima.size(); nummer++) {
            LocalDate vanaf = maxima.get(nummer).vanaf();
            if (!vanaf.isBefore(LocalDate.of(2022, 7, 1))) {
                BigDecimal index = NORMEN.reeks("indexatie-daglonen").op(vanaf).waarde().movePointLeft(2).add(BigDecimal.ONE);
                assertThat(maxima.get(nummer - 1).waarde().multiply(index).setScale(2, RoundingMode.HALF_UP)).as(vanaf.toString())
                        .isEqualByComparingTo(maxima.get(nummer).waarde());
            }
        }
    }

    @Test
    void deAowDagVolgtUitJarenEnMaandenSamen() {
        AowTabel tabel = NORMEN.aowTabel();
        assertThat(tabel.dag(LocalDate.of(1956, 2, 29))).isEqualTo("2022-09-29");
        assertThat(tabel.dag(LocalDate.of(1961, 11, 30))).isEqualTo("2029-02-28");
        assertThat(tabel.isVastgesteld(LocalDate.of(1964, 9, 30))).isTrue();
        assertThat(tabel.isVastgesteld(LocalDate.of(1964, 10, 1))).isFalse();
    }

    @Test
    void elkBedragHeeftEenBronDieBestaat() {
        for (Normreeks reeks : NORMEN.alle()) {
            for (Normwaarde waarde : reeks.waarden()) {
                assertThat(waarde.bronnen()).isNotEmpty().allSatisfy(bron -> assertThat(NORMEN.bron(bron)).as(bron).isNotNull());
            }
        }
    }

    @Test
    void deVenstersVanEenMaatregelOverlappenNietEnKennenElkaar() {
        Maatregelvensters vensters = new Maatregelvensters("proef", "Proef", null, List.of(venster("2022-01-01", "2022-12-31"), venster("2024-01-01", "2024-06-30")));
        assertThat(vensters.begonnenOp(LocalDate.of(2021, 12, 31))).isEmpty();
        assertThat(vensters.begonnenOp(LocalDate.of(2022, 1, 1))).contains(vensters.vensters().get(0));
        assertThat(vensters.begonnenOp(LocalDate.of(2023, 12, 31))).contains(vensters.vensters().get(0));
        assertThat(vensters.begonnenOp(LocalDate.of(2025, 1, 1))).contains(vensters.vensters().get(1));
        assertThat(vensters.voor(vensters.vensters().get(1))).contains(vensters.vensters().get(0));
        assertThat(vensters.voor(vensters.vensters().get(0))).isEmpty();
        assertThat(vensters.na(LocalDate.of(2023, 12, 31))).contains(vensters.vensters().get(1));
        assertThat(vensters.na(LocalDate.of(2024, 1, 1))).isEmpty();
        assertThatThrownBy(() -> new Maatregelvensters("proef", "Proef", null, List.of())).hasMessageContaining("no windows");
        assertThatThrownBy(() -> new Maatregelvensters("proef", "Proef", null, List.of(venster("2022-01-01", "2022-12-31"), venster("2022-12-31", "2023-12-31"))))
                .hasMessageContaining("overlap");
    }

    private static Maatregelvensters.Venster venster(String van, String totEnMet) {
        return new Maatregelvensters.Venster(LocalDate.parse(van), LocalDate.parse(totEnMet), List.of("bron"), Zekerheid.hoog, Zekerheid.hoog, null);
    }
}
