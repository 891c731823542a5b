package nl.uitkomst.beoordeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.motor.Sessie;
import nl.uitkomst.toetsing.Geval;
import nl.uitkomst.toetsing.Toetspunt;
import nl.uitkomst.verzoek.Code;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every combination of answers to the points of an assessment is put to the rules: each has one outcome, neither none nor two (two are an error of
 * the engine), and every outcome occurs. With answers left out, what the assessment finds is what the completions together give.
 */
class WaarheidstabelTest {

    private static final Regelset REGELSET = Regelset.laad();
    private static final int ONVOLLEDIG = 150;
    /** More open points than this would take too many completions to count by hand. */
    private static final int MEESTE_OPEN = 8;
    private static final long ZAAD = Long.getLong("uitkomst.zaad", 20261122L);

    @TestFactory
    Stream<DynamicTest> elkeCombinatieHeeftPreciesEenUitkomst() {
        return Beoordelingen.SCHEMAS.stream().map(schema -> DynamicTest.dynamicTest(schema.operatie(),
                () -> assertThat(Waarheidstabel.fouten(REGELSET, schema)).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> watOpenIsGeeftDeUitkomstenVanAlleAanvullingen() {
        return Beoordelingen.SCHEMAS.stream().map(schema -> DynamicTest.dynamicTest(schema.operatie(), () -> {
            Random toeval = new Random(ZAAD);
            for (int keer = 0; keer < ONVOLLEDIG; keer++) {
                controleer(schema.punten(), onvolledig(schema.punten(), toeval));
            }
        }));
    }

    private static void controleer(List<? extends Toetspunt> punten, Map<Toetspunt, Object> bekend) {
        List<? extends Toetspunt> open = punten.stream().filter(punt -> !bekend.containsKey(punt)).toList();
        List<Geval> aangevuld = new ArrayList<>();
        for (long nummer = 0; nummer < Waarheidstabel.aanvullingen(open); nummer++) {
            aangevuld.add(new Geval(Waarheidstabel.aanvulling(bekend, open, nummer), List.of()));
        }
        Map<Geval, Code> gevolgen = Waarheidstabel.gevolgen(REGELSET, aangevuld);
        try (Sessie sessie = REGELSET.sessie(false)) {
            Toetsing toetsing = Toetsing.van(sessie, punten, bekend, List.of());
            assertThat(toetsing.uitkomsten()).as("outcomes with " + bekend).containsExactlyInAnyOrderElementsOf(new HashSet<>(gevolgen.values()));
            assertThat(new HashSet<Toetspunt>(toetsing.open())).as("what still matters with " + bekend)
                    .isEqualTo(open.stream().filter(punt -> verandert(punt, gevolgen)).collect(Collectors.toSet()));
        }
    }

    /** Whether another answer to this point alone gives another outcome, for some completion. */
    private static boolean verandert(Toetspunt punt, Map<Geval, Code> gevolgen) {
        return gevolgen.entrySet().stream().anyMatch(deel -> punt.antwoorden().stream()
                .anyMatch(antwoord -> gevolgen.get(deel.getKey().met(punt, antwoord)) != deel.getValue()));
    }

    private static Map<Toetspunt, Object> onvolledig(List<? extends Toetspunt> punten, Random toeval) {
        Map<Toetspunt, Object> bekend = new HashMap<>();
        int open = 0;
        int meeste = toeval.nextInt(MEESTE_OPEN + 1);
        for (Toetspunt punt : punten) {
            if (open < meeste && toeval.nextBoolean()) {
                open++;
            } else {
                bekend.put(punt, punt.antwoorden().get(toeval.nextInt(punt.antwoorden().size())));
            }
        }
        return bekend;
    }
}
