package nl.uitkomst.geld;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class BedragTest {

    private static final Bedrag TIEN = Bedrag.euro("10.00");
    private static final Bedrag DRIE = Bedrag.euro("3.00");
    private static final Bedrag EEN_DERDE = Bedrag.euro("1").gedeeldDoor(Factor.van(3));

    @Test
    void rekentExact() {
        assertThat(TIEN.plus(DRIE)).hasToString("13.00");
        assertThat(Bedrag.NUL.plus(DRIE)).isSameAs(DRIE);
        assertThat(DRIE.plus(Bedrag.NUL)).isSameAs(DRIE);
        assertThat(TIEN.min(DRIE)).hasToString("7.00");
        assertThat(TIEN.maal(Factor.van("0.7"))).hasToString("7.00");
        assertThat(TIEN.maal(Percentage.van("75"))).hasToString("7.50");
        assertThat(TIEN.gedeeldDoor(Factor.van(4))).hasToString("2.50");
        assertThat(TIEN.gedeeldDoor(Bedrag.euro("4.00"))).isEqualTo(Factor.van("2.5"));
        assertThat(TIEN.gedeeldDoor(Factor.van(-4))).hasToString("-2.50");
        assertThat(EEN_DERDE.maal(Factor.van(3))).isEqualTo(Bedrag.euro("1.00"));
        assertThat(Bedrag.centen(205)).hasToString("2.05");
        assertThat(Bedrag.van(Breuk.van(BigDecimal.TEN))).isEqualTo(TIEN);
    }

    @Test
    void rondtHalveCentenNaarBoven() {
        assertThat(Bedrag.euro("1.005").afgerond()).isEqualTo(Bedrag.euro("1.01"));
        assertThat(Bedrag.euro("1.0049").afgerond()).isEqualTo(Bedrag.euro("1.00"));
        assertThat(Bedrag.euro("1.005").inCenten()).isEqualTo(101);
        assertThat(Bedrag.euro("1.005")).hasToString("1.01");
    }

    @Test
    void kentZijnTeken() {
        assertThat(Bedrag.NUL.isNul()).isTrue();
        assertThat(DRIE.isNul()).isFalse();
        assertThat(DRIE.isPositief()).isTrue();
        assertThat(Bedrag.NUL.isPositief()).isFalse();
        assertThat(Bedrag.euro("-0.01").isNegatief()).isTrue();
        assertThat(Bedrag.NUL.isNegatief()).isFalse();
        assertThat(Bedrag.euro("-0.01").tenMinsteNul()).isSameAs(Bedrag.NUL);
        assertThat(DRIE.tenMinsteNul()).isSameAs(DRIE);
        Bedrag nul = Bedrag.euro("0.00");
        assertThat(nul.tenMinsteNul()).isSameAs(nul);
    }

    @Test
    void kiestHetLaagsteEnHetHoogste() {
        Bedrag ookTien = Bedrag.euro("10.0");
        assertThat(Bedrag.laagste(TIEN, DRIE)).isSameAs(DRIE);
        assertThat(Bedrag.laagste(DRIE, TIEN)).isSameAs(DRIE);
        assertThat(Bedrag.laagste(TIEN, ookTien)).isSameAs(TIEN);
        assertThat(Bedrag.hoogste(TIEN, DRIE)).isSameAs(TIEN);
        assertThat(Bedrag.hoogste(DRIE, TIEN)).isSameAs(TIEN);
        assertThat(Bedrag.hoogste(TIEN, ookTien)).isSameAs(TIEN);
    }

    @Test
    void gelijkIsGelijkInWaarde() {
        assertThat(TIEN).isEqualTo(Bedrag.euro("10.0")).hasSameHashCodeAs(Bedrag.euro("10.0")).isNotEqualTo(DRIE).isNotEqualTo(null).isNotEqualTo("10.00");
        assertThat(TIEN.hashCode()).isNotEqualTo(DRIE.hashCode());
        assertThat(TIEN.compareTo(DRIE)).isPositive();
        assertThat(DRIE.compareTo(TIEN)).isNegative();
        assertThat(EEN_DERDE).isEqualTo(Bedrag.euro("2").gedeeldDoor(Factor.van(6))).isNotEqualTo(Bedrag.euro("0.33"));
    }

    @Test
    void onafgerondHeeftMinstensTweeDecimalen() {
        assertThat(TIEN.alsOnafgerondBedrag()).isEqualTo("10.00");
        assertThat(Bedrag.euro("10.5").alsOnafgerondBedrag()).isEqualTo("10.50");
        assertThat(Bedrag.euro("10.25").alsOnafgerondBedrag()).isEqualTo("10.25");
        assertThat(Bedrag.euro("10.125").alsOnafgerondBedrag()).isEqualTo("10.125");
        assertThat(EEN_DERDE.alsOnafgerondBedrag()).isEqualTo("0.33333333333333333333");
        Bedrag eenmaal = Bedrag.euro("7.5");
        assertThat(eenmaal.alsOnafgerondBedrag()).isSameAs(eenmaal.alsOnafgerondBedrag());
        assertThat(eenmaal.toString()).isSameAs(eenmaal.toString());
        assertThat(Bedrag.euro("1200").onafgerond()).isEqualTo("1200");
    }
}
