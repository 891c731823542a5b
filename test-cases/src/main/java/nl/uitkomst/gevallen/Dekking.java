package nl.uitkomst.gevallen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.uitkomst.berekening.Berekening;
import nl.uitkomst.berekening.Resultaat;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.recht.Regel;
import nl.uitkomst.verzoek.VerzoekLezer;

/**
 * Which cases fire which rule, and for which rule there is a pair of cases, the same but for one fact, of which one fires it and the
 * other does not.
 */
public final class Dekking {

    /** Per rule: the cases that fire it, and one pair that shows the fact on which it turns. */
    public record Regeldekking(Regel regel, List<String> gevallen, Naburig paar) {

        public boolean compleet() {
            return !gevallen.isEmpty() && paar != null;
        }
    }

    /** Two cases the same but for one fact. */
    public record Naburig(String vuurt, String vuurtNiet, String feit) {
    }

    private final Map<String, Regeldekking> perRegel = new TreeMap<>();

    private Dekking() {
    }

    /** Runs all cases of whole computations; the assessments run the same rules. */
    public static Dekking van(Regelset regelset, List<Geval> alleGevallen) {
        List<Geval> gevallen = alleGevallen.stream().filter(Geval::isBereken).toList();
        Map<Geval, Set<String>> gevuurd = new LinkedHashMap<>();
        gevallen.forEach(geval -> gevuurd.put(geval, gevuurd(regelset, geval)));
        Dekking dekking = new Dekking();
        for (Regel regel : regelset.regels()) {
            List<String> vuurt = gevallen.stream().filter(geval -> gevuurd.get(geval).contains(regel.id())).map(Geval::id).toList();
            dekking.perRegel.put(regel.id(), new Regeldekking(regel, vuurt, null));
        }
        dekking.zoekParen(gevallen, gevuurd);
        return dekking;
    }

    private static Set<String> gevuurd(Regelset regelset, Geval geval) {
        Resultaat resultaat = Berekening.bereken(regelset, VerzoekLezer.lees(geval.verzoek()), false);
        Set<String> ids = new TreeSet<>();
        resultaat.gevolgtrekkingen().forEach(stap -> ids.add(stap.regel().id()));
        resultaat.ontbreekt().values().stream().filter(java.util.Objects::nonNull).forEach(regel -> ids.add(regel.id()));
        return ids;
    }

    private void zoekParen(List<Geval> gevallen, Map<Geval, Set<String>> gevuurd) {
        for (int later = 1; later < gevallen.size(); later++) {
            for (int eerder = 0; eerder < later; eerder++) {
                Geval een = gevallen.get(eerder);
                Geval ander = gevallen.get(later);
                if (gevuurd.get(een).equals(gevuurd.get(ander))) {
                    continue;
                }
                List<String> feiten = Verschil.feiten(een.verzoek(), ander.verzoek());
                if (feiten.size() == 1) {
                    onthoud(een, ander, feiten.get(0), gevuurd);
                    onthoud(ander, een, feiten.get(0), gevuurd);
                }
            }
        }
    }

    private void onthoud(Geval vuurt, Geval vuurtNiet, String feit, Map<Geval, Set<String>> gevuurd) {
        for (String regel : gevuurd.get(vuurt)) {
            if (!gevuurd.get(vuurtNiet).contains(regel) && perRegel.get(regel).paar() == null) {
                perRegel.computeIfPresent(regel, (id, dekking) -> new Regeldekking(dekking.regel(), dekking.gevallen(),
                        new Naburig(vuurt.id(), vuurtNiet.id(), feit)));
            }
        }
    }

    public List<Regeldekking> regels() {
        return new ArrayList<>(perRegel.values());
    }
}
