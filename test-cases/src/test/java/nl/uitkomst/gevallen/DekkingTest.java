package nl.uitkomst.gevallen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.uitkomst.gevallen.Dekking.Regeldekking;
import nl.uitkomst.motor.Regelset;
import org.junit.jupiter.api.Test;

/** Every rule is fired by some case, and some case that differs in one fact leaves it unfired. */
class DekkingTest {

    private static final Path VERSLAG = Path.of("target/dekking.md");

    @Test
    void elkeRegelHeeftEenGevalEnEenNaburigGeval() throws IOException {
        List<Regeldekking> regels = Dekking.van(Regelset.laad(), Gevallen.alle()).regels();
        Files.writeString(VERSLAG, verslag(regels));
        assertThat(regels.stream().filter(regel -> regel.gevallen().isEmpty()).map(regel -> regel.regel().id()))
                .as("rules that no case fires").isEmpty();
        assertThat(regels.stream().filter(regel -> regel.paar() == null).map(regel -> regel.regel().id()))
                .as("rules without a case that differs in one fact and does not fire them").isEmpty();
    }

    private static String verslag(List<Regeldekking> regels) {
        StringBuilder verslag = new StringBuilder("# Dekking per regel\n\n| Regel | Gevallen | Vuurt | Vuurt niet | Verschil |\n|---|---|---|---|---|\n");
        for (Regeldekking regel : regels) {
            verslag.append("| ").append(regel.regel().id()).append(" | ").append(regel.gevallen().size()).append(" | ");
            verslag.append(regel.paar() == null ? "– | – | – |\n"
                    : regel.paar().vuurt() + " | " + regel.paar().vuurtNiet() + " | " + regel.paar().feit() + " |\n");
        }
        return verslag.toString();
    }
}
