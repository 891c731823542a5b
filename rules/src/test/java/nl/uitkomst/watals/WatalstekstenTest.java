package nl.uitkomst.watals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.uitkomst.antwoord.Teksten.Soort;
import nl.uitkomst.antwoord.Teksten;
import org.junit.jupiter.api.Test;

/** No words is nothing at all, not an empty sentence. */
class WatalstekstenTest {

    @Test
    void geenWoorden() {
        assertThat(Watalsteksten.GEEN.tekst(Soort.AANNAME, "code", "tekst", Map.of())).isNull();
        assertThat(Watalsteksten.GEEN.tekst(null)).isNull();
        assertThat(Watalsteksten.GEEN.regelverschil(null)).isNull();
        assertThat(Watalsteksten.GEEN.drempel(null, null)).isNull();
        assertThat(Teksten.GEEN.stap(null, Map.of(), "")).isNull();
        assertThat(Teksten.GEEN.tekst(Soort.AANNAME, "code", "tekst", Map.of())).isNull();
        assertThat(Teksten.GEEN.gebeurtenis(null)).isNull();
    }
}
