package nl.uitkomst.gevallen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.uitkomst.antwoord.Antwoorden;
import nl.uitkomst.antwoord.Teksten;
import nl.uitkomst.beoordeling.Beoordelingen;
import nl.uitkomst.beoordeling.Beoordelingsteksten;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.watals.Batchproblemen;
import nl.uitkomst.watals.Watals;
import nl.uitkomst.watals.Watalsteksten;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

/** Puts every case to the rules, in this process. */
class GevallenTest {

    private static final Regelset REGELSET = Regelset.laad();
    private static final Antwoorden ANTWOORDEN = new Antwoorden(REGELSET, Teksten.GEEN);
    private static final Beoordelingen BEOORDELINGEN = new Beoordelingen(REGELSET, Teksten.GEEN, Beoordelingsteksten.GEEN);
    private static final Watals WATALS = new Watals(REGELSET, Teksten.GEEN, Watalsteksten.GEEN, Batchproblemen.KAAL);
    private static final JsonMapper JSON = new JsonMapper();

    @TestFactory
    Stream<DynamicTest> elkGeval() {
        return Gevallen.alle().stream().map(geval -> DynamicTest.dynamicTest(geval.bestand() + " " + geval, () -> {
            assertThat(Vergelijking.verschillen(geval, JSON.valueToTree(antwoord(geval)))).isEmpty();
        }));
    }

    private static Object antwoord(Geval geval) {
        if (Watals.OPERATIES.contains(geval.operatie())) {
            return WATALS.antwoord(geval.operatie(), geval.verzoek());
        }
        return switch (geval.operatie()) {
            case "_duur" -> BEOORDELINGEN.duur(geval.verzoek());
            case "_inkomen" -> BEOORDELINGEN.inkomen(geval.verzoek());
            case "_wajongww" -> BEOORDELINGEN.wajongww(geval.verzoek());
            default -> ANTWOORDEN.bereken(geval.verzoek());
        };
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
