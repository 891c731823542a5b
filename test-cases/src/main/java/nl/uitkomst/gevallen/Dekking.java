package nl.uitkomst.gevallen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.recht.Regel;

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

    /** Runs all cases of whole computations and of assessments with conditions; the other operations run the same rules. */
    public static Dekking van(Regelset regelset, List<Geval> alleGevallen) {
        Map<Geval, Set<String>> gevuurd = new LinkedHashMap<>();
        alleGevallen.stream().filter(Redenering::kan).forEach(geval -> gevuurd.put(geval, Redenering.van(regelset, geval).regels()));
        return van(regelset, gevuurd);
    }

    /** @param gevuurd per case the rules that it fires */
    static Dekking van(Regelset regelset, Map<Geval, Set<String>> gevuurd) {
        List<Geval> gevallen = List.copyOf(gevuurd.keySet());
        Dekking dekking = new Dekking();
        for (Regel regel : regelset.regels()) {
            List<String> vuurt = gevallen.stream().filter(geval -> gevuurd.get(geval).contains(regel.id())).map(Geval::id).toList();
            dekking.perRegel.put(regel.id(), new Regeldekking(regel, vuurt, null));
        }
        dekking.zoekParen(gevallen, gevuurd);
        return dekking;
    }

    private void zoekParen(List<Geval> gevallen, Map<Geval, Set<String>> gevuurd) {
        for (int later = 1; later < gevallen.size(); later++) {
            for (int eerder = 0; eerder < later; eerder++) {
                Geval een = gevallen.get(eerder);
                Geval ander = gevallen.get(later);
                if (!een.operatie().equals(ander.operatie()) || gevuurd.get(een).equals(gevuurd.get(ander))) {
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
