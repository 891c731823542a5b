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
}
