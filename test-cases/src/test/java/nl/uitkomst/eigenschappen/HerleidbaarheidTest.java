package nl.uitkomst.eigenschappen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.uitkomst.antwoord.Antwoord;
import nl.uitkomst.antwoord.Antwoord.MaandAntwoord;
import nl.uitkomst.antwoord.Antwoord.Stap;
import nl.uitkomst.antwoord.Antwoord.UitkeringAntwoord;
import nl.uitkomst.antwoord.Antwoorden;
import nl.uitkomst.antwoord.Teksten;
import nl.uitkomst.gevallen.Geval;
import nl.uitkomst.gevallen.Gevallen;
import nl.uitkomst.motor.Regelset;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Every amount of every case can be followed to an article: from the amount to the rules that decided it, and from each step to what it rests on. */
class HerleidbaarheidTest {

    private static final Antwoorden ANTWOORDEN = new Antwoorden(Regelset.laad(), Teksten.GEEN);
    private static final int VEEL = 1_000;

    private final List<String> fouten = new ArrayList<>();
    private int bedragen;

    @Test
    void elkBedragIsHerleidbaar() {
        Gevallen.alle().stream().filter(Geval::isBereken).forEach(geval -> {
            ObjectNode verzoek = (ObjectNode) geval.verzoek().deepCopy();
            Antwoord antwoord = ANTWOORDEN.bereken(verzoek.put("uitleg", "volledig"));
            Map<String, Stap> stappen = antwoord.stappen().stream().collect(Collectors.toMap(Stap::id, Function.identity()));
            stappen.values().forEach(stap -> stap(geval, stap, stappen));
            for (MaandAntwoord maand : antwoord.maanden()) {
                maand.uitkeringen().stream().filter(deel -> deel.recht() != null || deel.zekerheid().equals("bandbreedte") && !deel.gronden().isEmpty())
                        .forEach(deel -> bedrag(geval, maand, deel, stappen));
            }
        });
        assertThat(fouten).isEmpty();
        assertThat(bedragen).isGreaterThan(VEEL);
    }

    private void bedrag(Geval geval, MaandAntwoord maand, UitkeringAntwoord deel, Map<String, Stap> stappen) {
        bedragen++;
        List<String> regels = deel.stappen().stream().map(stappen::get).map(stap -> stap == null ? null : stap.regel()).toList();
        if (deel.gronden().isEmpty() || !regels.containsAll(deel.gronden())) {
            fouten.add(geval.id() + " " + maand.maand() + " " + deel.soort() + ": decided by " + deel.gronden() + ", steps of " + regels);
        }
    }

    private void stap(Geval geval, Stap stap, Map<String, Stap> stappen) {
        boolean wet = stap.bron().bwbId() != null && stap.bron().artikel() != null && stap.bron().url() != null;
        if (!wet || stap.geldigVanaf() == null || !stappen.keySet().containsAll(stap.steuntOp())) {
            fouten.add(geval.id() + " step " + stap.id() + " of " + stap.regel() + ": " + stap.bron() + " rests on " + stap.steuntOp());
        }
    }
}
