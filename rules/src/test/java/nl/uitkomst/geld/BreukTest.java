package nl.uitkomst.geld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Random;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** The exact fraction against the BigFraction of Commons Numbers. */
class BreukTest {

    private static final Random TOEVAL = new Random(20261122);

    private static BigDecimal decimaal() {
        return BigDecimal.valueOf(TOEVAL.nextLong(-1_000_000, 1_000_000), TOEVAL.nextInt(0, 6));
    }

    private static BigFraction alsBreuk(BigDecimal waarde) {
        return BigFraction.of(waarde.unscaledValue()).divide(BigFraction.of(BigDecimal.TEN.pow(waarde.scale()).toBigInteger()));
    }

    @RepeatedTest(200)
    void rekentAlsEenExacteBreuk() {
        Breuk breuk = Breuk.van(decimaal());
        BigFraction verwacht = alsBreuk(breuk.teller());
        for (int stap = 0; stap < 12; stap++) {
            BigDecimal ander = decimaal();
            switch (TOEVAL.nextInt(4)) {
                case 0 -> {
                    breuk = breuk.plus(Breuk.van(ander));
                    verwacht = verwacht.add(alsBreuk(ander));
                }
                case 1 -> {
                    breuk = breuk.min(Breuk.van(ander));
                    verwacht = verwacht.subtract(alsBreuk(ander));
                }
                case 2 -> {
                    breuk = breuk.maal(Breuk.van(ander));
                    verwacht = verwacht.multiply(alsBreuk(ander));
                }
                default -> {
                    if (ander.signum() != 0) {
                        breuk = breuk.gedeeldDoor(Breuk.van(ander));
                        verwacht = verwacht.divide(alsBreuk(ander));
                    }
                }
            }
        }
        assertThat(BigFraction.of(breuk.teller().unscaledValue()).divide(BigFraction.of(BigDecimal.TEN.pow(breuk.teller().scale()).toBigInteger()))
                .divide(alsBreuk(breuk.noemer()))).isEqualTo(verwacht);
        assertThat(breuk.teken()).isEqualTo(verwacht.signum());
    }

    @Test
    void eenDerdeMaalDrieIsEen() {
        Breuk derde = Breuk.van(BigDecimal.ONE).gedeeldDoor(Breuk.van(new BigDecimal("3")));
        Breuk een = derde.plus(derde).plus(derde);
        assertThat(een).isEqualTo(Breuk.van(BigDecimal.ONE)).hasSameHashCodeAs(Breuk.van(new BigDecimal("1.00")));
        assertThat(een.compareTo(Breuk.van(BigDecimal.ONE))).isZero();
    }

    @Test
    void rondtEenHalveCentNaarBovenAf() {
        assertThat(Bedrag.euro("1816.875").toString()).isEqualTo("1816.88");
        assertThat(Bedrag.euro("-0.005").toString()).isEqualTo("-0.01");
        assertThat(Bedrag.euro("0.004999").toString()).isEqualTo("0.00");
    }

    @Test
    void schrijftAlleDecimalenDieErZijn() {
        assertThat(Bedrag.euro("3262.50").onafgerond()).isEqualTo("3262.5");
        assertThat(Bedrag.euro("100").onafgerond()).isEqualTo("100");
        assertThat(Bedrag.euro("1").gedeeldDoor(Factor.van(3)).onafgerond()).isEqualTo("0.33333333333333333333");
    }

    @Test
    void deeltNietDoorNul() {
        assertThatThrownBy(() -> Bedrag.euro("1").gedeeldDoor(Bedrag.NUL)).isInstanceOf(ArithmeticException.class);
    }
}
