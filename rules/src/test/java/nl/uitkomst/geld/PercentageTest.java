package nl.uitkomst.geld;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PercentageTest {

    @Test
    void wordtEenFactor() {
        assertThat(Percentage.van("50.75").alsFactor()).isEqualTo(Factor.van("0.5075"));
        assertThat(Percentage.van("1.86").alsVerhoging()).isEqualTo(Factor.van("1.0186"));
        assertThat(Factor.procent("70")).isEqualTo(Factor.van("0.7"));
    }

    @Test
    void gelijkIsGelijkInWaarde() {
        Percentage tachtig = Percentage.van("80");
        assertThat(tachtig).isEqualTo(Percentage.van("80.00")).hasSameHashCodeAs(Percentage.van("80.00")).isNotEqualTo(Percentage.van("79.99")).isNotEqualTo("80");
        assertThat(tachtig.hashCode()).isNotEqualTo(Percentage.van("79.99").hashCode());
        assertThat(tachtig.compareTo(Percentage.van("79.99"))).isPositive();
        assertThat(Percentage.NUL.compareTo(tachtig)).isNegative();
    }

    @Test
    void heeftMinstensTweeDecimalen() {
        assertThat(Percentage.van("80")).hasToString("80.00");
        assertThat(Percentage.van("79.999999")).hasToString("79.999999");
        assertThat(Percentage.van("79.95")).hasToString("79.95");
    }
}
