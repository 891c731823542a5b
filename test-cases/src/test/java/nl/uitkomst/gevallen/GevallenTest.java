package nl.uitkomst.gevallen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.uitkomst.motor.Regelset;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Puts every case to the rules, in this process. */
class GevallenTest {

    private static final Uitvoering UITVOERING = new Uitvoering(Regelset.laad());

    @TestFactory
    Stream<DynamicTest> elkGeval() {
        return Gevallen.alle().stream().map(geval -> DynamicTest.dynamicTest(geval.bestand() + " " + geval, () -> {
            assertThat(Vergelijking.verschillen(geval, UITVOERING.antwoord(geval))).isEmpty();
        }));
    }

    @Test
    void elkBestandStaatInDeInhoud() throws IOException {
        Path map = Path.of("src/main/resources/gevallen");
        try (Stream<Path> bestanden = Files.walk(map)) {
            List<String> gevonden = bestanden.filter(bestand -> bestand.toString().endsWith(".yaml"))
                    .map(bestand -> map.relativize(bestand).toString().replace('\\', '/')).sorted().toList();
            assertThat(Gevallen.bestanden()).containsExactlyInAnyOrderElementsOf(gevonden);
        }
    }
}
