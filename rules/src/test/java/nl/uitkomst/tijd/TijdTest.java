package nl.uitkomst.tijd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
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

    @Test
    void eenMaandKentHaarDagenEnHaarBuren() {
        Maand februari = Maand.van("2024-02");
        assertThat(februari.eersteDag()).isEqualTo("2024-02-01");
        assertThat(februari.laatsteDag()).isEqualTo("2024-02-29");
        assertThat(februari.dagen()).isEqualTo(new Tijdvak(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29)));
        assertThat(februari.volgende()).hasToString("2024-03");
        assertThat(februari.plus(-2)).hasToString("2023-12");
        assertThat(februari.nummer()).isEqualTo(2);
        assertThat(februari.jaar()).isEqualTo(2024);
        assertThat(Maand.van(LocalDate.of(2024, 2, 29))).isEqualTo(Maand.van(2024, 2)).isEqualTo(februari);
        assertThat(februari.isVoor(Maand.van("2024-03"))).isTrue();
        assertThat(februari.isVoor(februari)).isFalse();
        assertThat(februari.isNa(Maand.van("2024-01"))).isTrue();
        assertThat(februari.isNa(februari)).isFalse();
        assertThat(februari).isGreaterThan(Maand.van("2024-01")).isLessThan(Maand.van("2024-03"));
    }

    @Test
    void eenPeriodeBevatHaarEersteEnHaarLaatsteMaand() {
        Periode zomer = new Periode(Maand.van("2026-06"), Maand.van("2026-08"));
        assertThat(zomer.bevat(Maand.van("2026-05"))).isFalse();
        assertThat(zomer.bevat(Maand.van("2026-06"))).isTrue();
        assertThat(zomer.bevat(Maand.van("2026-08"))).isTrue();
        assertThat(zomer.bevat(Maand.van("2026-09"))).isFalse();
        assertThat(zomer.dagen()).isEqualTo(new Tijdvak(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 8, 31)));
        assertThat(zomer.overlapt(new Periode(Maand.van("2026-08"), Maand.van("2026-12")))).isTrue();
        assertThat(zomer.overlapt(new Periode(Maand.van("2026-09"), Maand.van("2026-12")))).isFalse();
        assertThat(zomer.overlapt(new Periode(Maand.van("2026-01"), Maand.van("2026-06")))).isTrue();
        assertThat(zomer.overlapt(new Periode(Maand.van("2026-01"), Maand.van("2026-05")))).isFalse();
        assertThat(new Periode(Maand.van("2026-06"), Maand.van("2026-06")).aantalMaanden()).isEqualTo(1);
    }

    @Test
    void eenTijdvakBevatZijnEersteEnZijnLaatsteDag() {
        LocalDate eerste = LocalDate.of(2026, 6, 10);
        LocalDate laatste = LocalDate.of(2026, 6, 20);
        Tijdvak tijdvak = new Tijdvak(eerste, laatste);
        assertThat(tijdvak.aantalDagen()).isEqualTo(11);
        assertThat(new Tijdvak(eerste, eerste).aantalDagen()).isEqualTo(1);
        assertThat(tijdvak.bevat(eerste.minusDays(1))).isFalse();
        assertThat(tijdvak.bevat(eerste)).isTrue();
        assertThat(tijdvak.bevat(laatste)).isTrue();
        assertThat(tijdvak.bevat(laatste.plusDays(1))).isFalse();
        assertThatThrownBy(() -> new Tijdvak(laatste, eerste)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void deDoorsnedeIsWatTweeTijdvakkenDelen() {
        Tijdvak tijdvak = new Tijdvak(LocalDate.of(2026, 6, 10), LocalDate.of(2026, 6, 20));
        Tijdvak later = new Tijdvak(LocalDate.of(2026, 6, 20), LocalDate.of(2026, 6, 30));
        Tijdvak binnen = new Tijdvak(LocalDate.of(2026, 6, 12), LocalDate.of(2026, 6, 13));
        assertThat(tijdvak.doorsnede(later)).contains(new Tijdvak(LocalDate.of(2026, 6, 20), LocalDate.of(2026, 6, 20)));
        assertThat(later.doorsnede(tijdvak)).contains(new Tijdvak(LocalDate.of(2026, 6, 20), LocalDate.of(2026, 6, 20)));
        assertThat(tijdvak.doorsnede(binnen)).contains(binnen);
        assertThat(binnen.doorsnede(tijdvak)).contains(binnen);
        assertThat(tijdvak.doorsnede(new Tijdvak(LocalDate.of(2026, 6, 21), LocalDate.of(2026, 6, 22)))).isEmpty();
        assertThat(tijdvak.doorsnede(new Tijdvak(LocalDate.of(2026, 6, 8), LocalDate.of(2026, 6, 9)))).isEmpty();
    }

    /** Dates of Easter as published; the last two are the earliest and the latest there can be. */
    @Test
    void pasenValtOpDeBekendeDagen() {
        assertThat(Pasen.zondag(2019)).isEqualTo("2019-04-21");
        assertThat(Pasen.zondag(2020)).isEqualTo("2020-04-12");
        assertThat(Pasen.zondag(2024)).isEqualTo("2024-03-31");
        assertThat(Pasen.zondag(2025)).isEqualTo("2025-04-20");
        assertThat(Pasen.zondag(2026)).isEqualTo("2026-04-05");
        assertThat(Pasen.zondag(2027)).isEqualTo("2027-03-28");
        assertThat(Pasen.zondag(1981)).isEqualTo("1981-04-19");
        assertThat(Pasen.zondag(1954)).isEqualTo("1954-04-18");
        assertThat(Pasen.zondag(2049)).isEqualTo("2049-04-18");
        assertThat(Pasen.zondag(1818)).isEqualTo("1818-03-22");
        assertThat(Pasen.zondag(1943)).isEqualTo("1943-04-25");
    }

    @Test
    void eenWerkkalenderZoektDeEersteWerkdag() {
        Werkkalender zonderWeekend = dag -> dag.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue();
        assertThat(zonderWeekend.werkdagVanaf(LocalDate.of(2026, 11, 21))).isEqualTo("2026-11-23");
        assertThat(zonderWeekend.werkdagVanaf(LocalDate.of(2026, 11, 20))).isEqualTo("2026-11-20");
    }

    @Test
    void eenMaandIsDezelfdeHoeZijOokIsGevondenOokVoor1900EnNa2199() {
        for (YearMonth maand = YearMonth.of(1898, 11); maand.isBefore(YearMonth.of(2202, 3)); maand = maand.plusMonths(1)) {
            Maand hier = Maand.van(maand);
            assertThat(hier).isEqualTo(Maand.van(maand.getYear(), maand.getMonthValue())).isEqualTo(Maand.van(maand.atEndOfMonth()))
                    .isEqualTo(Maand.van("2026-07").plus((maand.getYear() - 2026) * 12 + maand.getMonthValue() - 7)).hasSameHashCodeAs(Maand.van(maand.toString()))
                    .hasToString(maand.toString()).isNotEqualTo(hier.volgende());
            assertThat(hier.waarde()).isEqualTo(maand);
            assertThat(hier.dagen()).isEqualTo(new Tijdvak(maand.atDay(1), maand.atEndOfMonth()));
            assertThat(hier.jaar() * 100 + hier.nummer()).isEqualTo(maand.getYear() * 100 + maand.getMonthValue());
            assertThat(hier.isVoor(hier.volgende()) && hier.volgende().isNa(hier) && hier.compareTo(hier.volgende()) < 0).isTrue();
            assertThat(hier.maandenTot(hier.plus(17))).isEqualTo(17);
            assertThat(hier.eindigtVoor(hier.laatsteDag())).isFalse();
            assertThat(hier.eindigtVoor(hier.laatsteDag().plusDays(1))).isTrue();
        }
        assertThatThrownBy(() -> Maand.van(2026, 13)).isInstanceOf(DateTimeException.class);
    }
}
