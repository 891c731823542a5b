package nl.uitkomst.grenzen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.motor.Sessie;
import nl.uitkomst.verzoek.Fout;
import nl.uitkomst.verzoek.Foutcode;
import nl.uitkomst.verzoek.OngeldigVerzoek;
import nl.uitkomst.verzoek.VerzoekLezer;
import nl.uitkomst.verzoek.Verzoektekst;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Lower limits than those of the contract hold for the work they are set for, and for nothing after it. */
class WerkgrensTest {

    private static final long UUR = Duration.ofHours(1).toNanos();
    private static final long KORT = Duration.ofMillis(20).toNanos();

    private static JsonNode lees(String json) {
        return Verzoektekst.lees(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private static List<Fout> fouten(Grenzen grenzen, Runnable werk) {
        try {
            grenzen.tot(System.nanoTime() + UUR, () -> {
                werk.run();
                return null;
            });
            return List.of();
        } catch (OngeldigVerzoek fout) {
            return fout.fouten();
        }
    }

    @Test
    void minderMaandenDanHetContract() {
        String verzoek = "{'periode':{'van':'2026-01','totEnMet':'2026-%s'},'uitkeringen':[],'inkomen':[]}";
        Grenzen zes = new Grenzen(20, 6, 1_000);

        assertThat(fouten(zes, () -> VerzoekLezer.lees(lees(verzoek.formatted("06"))))).isEmpty();
        assertThat(fouten(zes, () -> VerzoekLezer.lees(lees(verzoek.formatted("07"))))).containsExactly(new Fout("/periode/totEnMet", Foutcode.PERIODE_TE_LANG));
        assertThat(VerzoekLezer.lees(lees(verzoek.formatted("07")))).isNotNull();
    }

    @Test
    void minderLagenDanHetContract() {
        Grenzen twee = new Grenzen(2, 120, 1_000);

        assertThat(fouten(twee, () -> lees("{'a':[1,2],'b':{}}"))).isEmpty();
        assertThat(fouten(twee, () -> lees("{'a':[[]]}"))).containsExactly(new Fout("", Foutcode.TE_DIEP));
        assertThat(lees("{'a':[[]]}")).isNotNull();
    }

    @Test
    void ruimerDanHetContractKanNiet() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Grenzen(21, 120, 1_000));
        assertThatIllegalArgumentException().isThrownBy(() -> new Grenzen(20, 121, 1_000));
        assertThatIllegalArgumentException().isThrownBy(() -> new Grenzen(20, 120, 1_001));
        assertThatIllegalArgumentException().isThrownBy(() -> new Grenzen(20, 0, 1_000));
    }

    /** The engine itself stops: the next round of rules is not begun. */
    @Test
    void naDeTijdWerktDeMotorNietVerder() {
        Regelset regelset = Regelset.laad();
        try (Sessie sessie = regelset.sessie(false)) {
            assertThatThrownBy(() -> Grenzen.CONTRACT.tot(System.nanoTime() + KORT, () -> {
                verstrijk();
                return sessie.ronde(List.of("een feit"));
            })).isInstanceOf(RekentijdVoorbij.class);
            assertThat(Grenzen.CONTRACT.tot(System.nanoTime() + UUR, () -> sessie.ronde(List.of("een feit")))).isEmpty();
        }
    }

    private static void verstrijk() {
        long begin = System.nanoTime();
        while (System.nanoTime() - begin <= KORT) {
            Thread.onSpinWait();
        }
    }

    @Test
    void werkDatAlTeLaatIsBegintNiet() {
        assertThatThrownBy(() -> Grenzen.CONTRACT.tot(System.nanoTime() - 1, () -> "begonnen")).isInstanceOf(RekentijdVoorbij.class);
    }

    @Test
    void watErvoorGoldGeldtErnaWeerAlsHetWerkMislukt() {
        Grenzen zes = new Grenzen(20, 6, 10);
        Grenzen.CONTRACT.tot(System.nanoTime() + KORT, () -> {
            verstrijk();
            assertThatThrownBy(() -> zes.tot(System.nanoTime() + UUR, () -> {
                throw new IllegalStateException("mislukt");
            })).hasMessage("mislukt");
            assertThatThrownBy(Grenzen::bewaakTijd).isInstanceOf(RekentijdVoorbij.class);
            return null;
        });
    }

    @Test
    void eenIsGenoeg() {
        assertThat(new Grenzen(1, 1, 1)).isNotNull();
    }

    @Test
    void watErvoorGoldGeldtErnaWeer() {
        Grenzen zes = new Grenzen(20, 6, 10);
        Grenzen.CONTRACT.tot(System.nanoTime() + KORT, () -> {
            verstrijk();
            assertThat(zes.tot(System.nanoTime() + UUR, Grenzen::nu)).isEqualTo(zes);
            assertThatThrownBy(Grenzen::bewaakTijd).isInstanceOf(RekentijdVoorbij.class);
            return null;
        });
        assertThat(Grenzen.nu()).isEqualTo(Grenzen.CONTRACT);
        Grenzen.bewaakTijd();
    }
}
