package nl.uitkomst.schatting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.geld.Factor;
import nl.uitkomst.wia.Klasse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UitkomstTest {

    @ParameterizedTest
    @EnumSource(Methode.class)
    void elkeKlasseVanafVijfendertigTotTachtigHeeftPerMethodeEenUitkomst(Methode methode) {
        for (Klasse klasse : new Klasse[] {Klasse.VAN_35_TOT_45, Klasse.VAN_45_TOT_55, Klasse.VAN_55_TOT_65, Klasse.VAN_65_TOT_80}) {
            Uitkomst uitkomst = Uitkomst.gedeeltelijk(methode, klasse);

            assertThat(uitkomst.klasse()).isEqualTo(klasse);
            assertThat(uitkomst.name()).endsWith(methode.name());
            assertThat(uitkomst.code()).isEqualTo("wga");
        }
    }

    @ParameterizedTest
    @EnumSource(Methode.class)
    void daaronderEnDaarbovenIsNiemandGedeeltelijkArbeidsongeschikt(Methode methode) {
        assertThatThrownBy(() -> Uitkomst.gedeeltelijk(methode, Klasse.MINDER_DAN_35)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("35");
        assertThatThrownBy(() -> Uitkomst.gedeeltelijk(methode, Klasse.VANAF_80)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void eenFunctieIsTeLezen() {
        assertThat(new Functie(Bedrag.euro("15.50"), Factor.van("36.00"))).hasToString("15.50 × 36");
    }
}
