package nl.uitkomst.tijd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TijdTest {

    @Test
    void teltMaandagTotEnMetVrijdag() {
        for (LocalDate van = LocalDate.of(2026, 1, 1); van.isBefore(LocalDate.of(2026, 2, 15)); van = van.plusDays(1)) {
            int geteld = 0;
            for (LocalDate tot = van; tot.isBefore(van.plusDays(70)); tot = tot.plusDays(1)) {
                geteld += tot.getDayOfWeek() == DayOfWeek.SATURDAY || tot.getDayOfWeek() == DayOfWeek.SUNDAY ? 0 : 1;
                assertThat(new Tijdvak(van, tot).werkdagen()).isEqualTo(geteld);
            }
        }
    }

    @Test
    void november2026Heeft21Werkdagen() {
        assertThat(Maand.van("2026-11").dagen().werkdagen()).isEqualTo(21);
        assertThat(new Tijdvak(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 30)).werkdagen()).isEqualTo(11);
    }

    @Test
    void eenTermijnDuurtTotHetEindeVanDeMaandAlsDeDagNietBestaat() {
        assertThat(Termijn.dagNa(2, LocalDate.of(2026, 8, 15))).isEqualTo("2026-10-15");
        assertThat(Termijn.dagNa(2, LocalDate.of(2024, 2, 29))).isEqualTo("2024-04-29");
        assertThat(Termijn.dagNa(2, LocalDate.of(2025, 12, 31))).isEqualTo("2026-03-01");
        assertThat(Termijn.dagNa(1, LocalDate.of(2024, 1, 31))).isEqualTo("2024-03-01");
    }

    @Test
    void kalendermaandenBeginnenOpDeEersteVanEenMaand() {
        assertThat(Kalendermaanden.dagNa(2, LocalDate.of(2026, 3, 1))).isEqualTo("2026-05-01");
        assertThat(Kalendermaanden.dagNa(2, LocalDate.of(2026, 3, 15))).isEqualTo("2026-06-01");
        assertThat(Kalendermaanden.dagNa(24, LocalDate.of(2025, 5, 2))).isEqualTo("2027-06-01");
    }

    @Test
    void eenPeriodeTeltBeideEindenMee() {
        Periode periode = new Periode(Maand.van("2026-07"), Maand.van("2027-06"));
        assertThat(periode.aantalMaanden()).isEqualTo(12);
        assertThat(periode.maanden()).startsWith(Maand.van("2026-07")).endsWith(Maand.van("2027-06")).hasSize(12);
        assertThatThrownBy(() -> new Periode(Maand.van("2026-07"), Maand.van("2026-06"))).isInstanceOf(IllegalArgumentException.class);
    }
}
