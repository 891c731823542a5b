package nl.uitkomst.gevallen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.uitkomst.antwoord.Antwoord;
import nl.uitkomst.antwoord.Antwoorden;
import nl.uitkomst.antwoord.Teksten;
import nl.uitkomst.motor.Regelset;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

/** Puts every case to the rules, in this process. */
class GevallenTest {

    private static final Antwoorden ANTWOORDEN = new Antwoorden(Regelset.laad(), Teksten.GEEN);
    private static final JsonMapper JSON = new JsonMapper();

    @TestFactory
    Stream<DynamicTest> elkGeval() {
        return Gevallen.alle().stream().map(geval -> DynamicTest.dynamicTest(geval.bestand() + " " + geval, () -> {
            Antwoord antwoord = ANTWOORDEN.bereken(geval.verzoek());
            assertThat(Vergelijking.verschillen(geval, JSON.valueToTree(antwoord))).isEmpty();
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
