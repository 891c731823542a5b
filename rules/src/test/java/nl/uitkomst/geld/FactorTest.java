package nl.uitkomst.geld;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FactorTest {

    @Test
    void eenPercentageWordtAfgekapt() {
        assertThat(Factor.verhouding(2, 3).alsPercentage(2)).hasToString("66.66");
        assertThat(Factor.verhouding(7_999_999_999L, 10_000_000_000L).alsPercentage(6)).hasToString("79.999999");
        assertThat(Factor.verhouding(8, 10).alsPercentage(6)).hasToString("80.000000");
    }

    @Test
    void onderNulIsNul() {
        assertThat(Factor.van("-0.01").tenMinsteNul()).isEqualTo(Factor.van(0));
        assertThat(Factor.van("0.01").tenMinsteNul()).isEqualTo(Factor.van("0.01"));
    }

    @Test
    void hetKleinsteVanTwee() {
        assertThat(Factor.kleinste(Factor.van("22.99"), Factor.van("23"))).hasToString("22.99");
        assertThat(Factor.kleinste(Factor.van("23"), Factor.van("22.99"))).hasToString("22.99");
    }

    @Test
    void rekentExact() {
        assertThat(Factor.van("1.5").maal(Factor.van(2))).isEqualTo(Factor.van(3));
        assertThat(Factor.van("1.5").min(Factor.van(1))).isEqualTo(Factor.van("0.5"));
        assertThat(Factor.van(3).gedeeldDoor(Factor.van(4))).isEqualTo(Factor.van("0.75"));
        assertThat(Factor.verhouding(8, 8)).isSameAs(Factor.EEN);
        assertThat(Factor.verhouding(8, 108).maal(Factor.van(108))).isEqualTo(Factor.van(8));
    }

    @Test
    void vanGelijkeBlijftDeEerste() {
        Factor nul = Factor.van("0.0");
        Factor een = Factor.van("1.0");
        assertThat(nul.tenMinsteNul()).isSameAs(nul);
        assertThat(Factor.kleinste(een, Factor.EEN)).isSameAs(een);
    }

    @Test
    void toontEenAantalDecimalen() {
        assertThat(Factor.verhouding(2, 3).afgerond(2, 6)).isEqualTo("0.666667");
        assertThat(Factor.van("21.75").afgerond(0, 4)).isEqualTo("21.75");
        assertThat(Factor.van("21.5").afgerond(2, 4)).isEqualTo("21.50");
        assertThat(Factor.van(40).afgerond(0, 2)).isEqualTo("40");
        assertThat(Factor.van("0.25").afgerond(2, 2)).isEqualTo("0.25");
        assertThat(Factor.verhouding(1, 4)).hasToString("0.25");
    }
}
