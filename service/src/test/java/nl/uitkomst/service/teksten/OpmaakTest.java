package nl.uitkomst.service.teksten;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OpmaakTest {

    @Test
    void bedragenZoalsInEenBrief() {
        assertThat(Opmaak.euro(new BigDecimal("1793.75"))).isEqualTo("€ 1.793,75");
        assertThat(Opmaak.euro(new BigDecimal("0.005"))).isEqualTo("€ 0,01");
        assertThat(Opmaak.euro(new BigDecimal("-1234567"))).isEqualTo("-€ 1.234.567,00");
        assertThat(Opmaak.heleEuro(new BigDecimal("1793.50"))).isEqualTo("1.794 euro");
    }

    @Test
    void percentagesEnGetallen() {
        assertThat(Opmaak.procent(new BigDecimal("60.00"))).isEqualTo("60%");
        assertThat(Opmaak.procent(new BigDecimal("50.75"))).isEqualTo("50,75%");
        assertThat(Opmaak.procent(new BigDecimal("100"))).isEqualTo("100%");
        assertThat(Opmaak.aantal(new BigDecimal("40.00"))).isEqualTo("40");
        assertThat(Opmaak.aantal(new BigDecimal("38.50"))).isEqualTo("38,5");
        assertThat(Opmaak.aantal(new BigDecimal("120"))).isEqualTo("120");
        assertThat(Opmaak.getal(new BigDecimal("1.02345678"))).isEqualTo("1,023457");
        assertThat(Opmaak.getal(new BigDecimal("3262.50"))).isEqualTo("3.262,50");
    }

    @Test
    void datumsEnMaanden() {
        assertThat(Opmaak.datum(LocalDate.of(2026, 10, 1))).isEqualTo("1 oktober 2026");
        assertThat(Opmaak.maanden(YearMonth.of(2026, 7), YearMonth.of(2026, 9))).isEqualTo("juli tot en met september 2026");
        assertThat(Opmaak.maanden(YearMonth.of(2026, 10), YearMonth.of(2027, 6))).isEqualTo("oktober 2026 tot en met juni 2027");
        assertThat(Opmaak.maanden(YearMonth.of(2026, 7), YearMonth.of(2026, 7))).isEqualTo("juli 2026");
    }

    @Test
    void eenSjabloonNeemtDeEersteZinDieInTeVullenIs() {
        Sjabloon sjabloon = Sjabloon.van(List.of("Het is {bedrag|euro}.", "Het bedrag is niet bekend."));

        assertThat(sjabloon.vul(Map.of("bedrag", "5.00"))).isEqualTo("Het is € 5,00.");
        assertThat(sjabloon.vul(Map.of())).isEqualTo("Het bedrag is niet bekend.");
        assertThat(sjabloon.vul(Map.of("bedrag", "geen getal"))).isEqualTo("Het bedrag is niet bekend.");
    }
}
