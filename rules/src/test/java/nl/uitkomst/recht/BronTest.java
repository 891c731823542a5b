package nl.uitkomst.recht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Places in the law as the contract gives them. Articles that no rule cites, and numbers of this moment: a place is made once and kept. */
class BronTest {

    @Test
    void eenArtikelHeeftEenAnkerInDeWettekst() {
        Bron bron = Bron.van("WIA", "999", "1", "b");

        assertThat(bron).isEqualTo(new Bron("WIA", "BWBR0019057", "999", "1", "b", "https://wetten.overheid.nl/BWBR0019057/2026-07-01#Artikel999"));
        assertThat(bron.inWoorden()).isEqualTo("artikel 999 lid 1 onder b WIA");
        assertThat(Bron.van("WIA", "998", null).inWoorden()).isEqualTo("artikel 998 WIA");
    }

    @Test
    void eenArtikelMetEenDubbelePuntHeeftEenJci() {
        assertThat(Bron.van("AIB", "9:9", "1").url()).isEqualTo("https://wetten.overheid.nl/jci1.3:c:BWBR0029368&artikel=9:9&z=2026-07-01&g=2026-07-01");
    }

    @Test
    void eenWetWordtPerArtikelAangehaaldEnBeleidAlsGeheel() {
        assertThatThrownBy(() -> Bron.beleid("WIA")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("WIA");

        Bron beleid = Bron.beleid("Kwijtscheldbeleid");
        assertThat(beleid.bwbId()).isNull();
        assertThat(beleid.url()).isEqualTo(Wetten.wet("Kwijtscheldbeleid").url());
        assertThat(beleid.inWoorden()).isEqualTo(Wetten.wet("Kwijtscheldbeleid").naam());
        assertThat(Bron.van("Kwijtscheldbeleid", "onderdeel 3", null).inWoorden()).isEqualTo(Wetten.wet("Kwijtscheldbeleid").naam() + ", onderdeel 3");
    }

    @Test
    void eenPlaatsDieNogNietIsGemaakt() {
        String nieuw = Long.toString(System.nanoTime());

        assertThat(Bron.van("WIA", nieuw, "2").url()).endsWith("#Artikel" + nieuw);
        assertThat(Bron.van("Kwijtscheldbeleid", nieuw, "2").url()).isEqualTo(Wetten.wet("Kwijtscheldbeleid").url());
        assertThat(Bron.van("Kwijtscheldbeleid", null, nieuw).artikel()).isNull();
        assertThatThrownBy(() -> Bron.van("WIA", null, nieuw)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void elkeWetHeeftEenNummerOfIsBeleid() {
        assertThat(Wetten.alle()).hasSizeGreaterThan(10).allSatisfy(wet -> assertThat(wet.beleid()).isEqualTo(wet.tekst() == null));
        assertThat(Wetten.wet("WIA").beleid()).isFalse();
        assertThat(Wetten.wet("Kwijtscheldbeleid").beleid()).isTrue();
    }
}
