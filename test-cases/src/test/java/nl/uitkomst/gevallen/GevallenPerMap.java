package nl.uitkomst.gevallen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.uitkomst.motor.Regelset;
import org.junit.jupiter.api.Test;

/**
 * The cases of a folder as one test, that stops at the first difference. For PIT, which runs a test for each change of the code that it touches and
 * would take too long over cases one by one; by its name it stays out of the usual build, where {@link GevallenTest} has them all.
 */
class GevallenPerMap {

    private static final Controle CONTROLE = new Controle(Regelset.laad());
    private static final Map<String, List<String>> PER_MAP = Gevallen.bestanden().stream()
            .collect(Collectors.groupingBy(bestand -> bestand.substring(0, bestand.indexOf('/'))));
    private static final Map<String, List<Geval>> GELEZEN = new HashMap<>(); // a process of PIT rarely needs them all

    private static void gaatGoed(String map) {
        for (Geval geval : GELEZEN.computeIfAbsent(map, naam -> PER_MAP.get(naam).stream().flatMap(bestand -> Gevallen.lees(bestand).stream()).toList())) {
            List<String> verschillen = CONTROLE.foutenEnVerschillen(geval);
            if (!verschillen.isEmpty()) {
                fail(geval + ": " + verschillen);
            }
        }
    }

    @Test
    void elkeMapHeeftEenTest() {
        assertThat(PER_MAP).containsOnlyKeys("beoordelingen", "inkomen", "ontbrekend", "samenloop", "toeslagenwet", "verrekening", "voorbeelden",
                "waarschuwingen", "wajong", "watals", "wia", "ww", "zw");
    }

    @Test
    void beoordelingen() {
        gaatGoed("beoordelingen");
    }

    @Test
    void inkomen() {
        gaatGoed("inkomen");
    }

    @Test
    void ontbrekend() {
        gaatGoed("ontbrekend");
    }

    @Test
    void samenloop() {
        gaatGoed("samenloop");
    }

    @Test
    void toeslagenwet() {
        gaatGoed("toeslagenwet");
    }

    @Test
    void verrekening() {
        gaatGoed("verrekening");
    }

    @Test
    void voorbeelden() {
        gaatGoed("voorbeelden");
    }

    @Test
    void waarschuwingen() {
        gaatGoed("waarschuwingen");
    }

    @Test
    void wajong() {
        gaatGoed("wajong");
    }

    @Test
    void watals() {
        gaatGoed("watals");
    }

    @Test
    void wia() {
        gaatGoed("wia");
    }

    @Test
    void ww() {
        gaatGoed("ww");
    }

    @Test
    void zw() {
        gaatGoed("zw");
    }
}
