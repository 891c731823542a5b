package nl.uitkomst.simulatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class MeldingTest {

    @Test
    void watWijNietKennenIsEenRegel() {
        Throwable vanSpark = new RuntimeException(new IllegalStateException("Cannot call methods on a stopped SparkContext.\nThis stopped SparkContext was created at:\n\n  somewhere"));
        assertThat(Melding.van(vanSpark)).hasMessage("Er ging iets mis dat wij niet kennen: java.lang.IllegalStateException: "
                + "Cannot call methods on a stopped SparkContext. Start dezelfde opdracht opnieuw.");
    }

    @Test
    void eenVolleSchijfIsDat() {
        assertThat(Melding.van(new RuntimeException(new IOException("No space left on device")))).hasMessageStartingWith("De schijf is vol.");
    }

    @Test
    void eenBestandDatErNietIsOok() {
        assertThat(Melding.van(new IOException(new NoSuchFileException("weg.jsonl")))).hasMessage("Een bestand is er niet of niet meer: weg.jsonl.");
    }

    @Test
    void eenEigenMeldingBlijftWatZijIs() {
        Melding eigen = new Melding("De run is niet af.");
        assertThat(Melding.van(new RuntimeException(eigen))).isSameAs(eigen);
    }
}
