package nl.uitkomst.toetsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.uitkomst.schatting.Punt;
import nl.uitkomst.wia.Klasse;
import org.junit.jupiter.api.Test;

/** Answers that have an order can be compared; one that is unknown is on no side of anything. */
class GevalTest {

    private static Geval met(Map<Toetspunt, Object> antwoorden) {
        return new Geval(antwoorden, List.of());
    }

    @Test
    void eenGrensHoortBijWatErNaKomt() {
        Geval geval = met(Map.of(Punt.THEORIE, Klasse.VAN_45_TOT_55));

        assertThat(geval.onder(Punt.THEORIE, Klasse.VAN_55_TOT_65)).isTrue();
        assertThat(geval.onder(Punt.THEORIE, Klasse.VAN_45_TOT_55)).isFalse();
        assertThat(geval.vanaf(Punt.THEORIE, Klasse.VAN_45_TOT_55)).isTrue();
        assertThat(geval.vanaf(Punt.THEORIE, Klasse.VAN_55_TOT_65)).isFalse();
    }

    @Test
    void tweeAntwoordenNaastElkaar() {
        Geval geval = met(Map.of(Punt.THEORIE, Klasse.VAN_45_TOT_55, Punt.PRAKTIJK, Klasse.MINDER_DAN_35));

        assertThat(geval.lager(Punt.PRAKTIJK, Punt.THEORIE)).isTrue();
        assertThat(geval.lager(Punt.THEORIE, Punt.PRAKTIJK)).isFalse();
        assertThat(geval.gelijk(Punt.THEORIE, Punt.PRAKTIJK)).isFalse();
        assertThat(geval.gelijk(Punt.THEORIE, Punt.THEORIE)).isTrue();
    }

    @Test
    void watOnbekendIsLigtNergens() {
        Geval geval = met(Map.of(Punt.PRAKTIJK, Klasse.MINDER_DAN_35));

        assertThat(geval.onder(Punt.THEORIE, Klasse.VANAF_80)).isFalse();
        assertThat(geval.vanaf(Punt.THEORIE, Klasse.MINDER_DAN_35)).isFalse();
        assertThat(geval.lager(Punt.THEORIE, Punt.PRAKTIJK)).isFalse();
        assertThat(geval.lager(Punt.PRAKTIJK, Punt.THEORIE)).isFalse();
        assertThat(geval.gelijk(Punt.PRAKTIJK, Punt.THEORIE)).isFalse();
        assertThat(geval.gelijk(Punt.THEORIE, Punt.PRAKTIJK)).isFalse();
    }
}
