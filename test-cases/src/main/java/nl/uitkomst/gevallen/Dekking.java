package nl.uitkomst.gevallen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.uitkomst.antwoord.Antwoord.OntbrekendGegeven;
import nl.uitkomst.antwoord.Teksten;
import nl.uitkomst.beoordeling.Beoordelingen;
import nl.uitkomst.beoordeling.Beoordelingsteksten;
import nl.uitkomst.beoordeling.Toetsantwoord;
import nl.uitkomst.beoordeling.Toetsschema;
import nl.uitkomst.berekening.Berekening;
import nl.uitkomst.berekening.Resultaat;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.recht.Regel;
import nl.uitkomst.verzoek.VerzoekLezer;
import tools.jackson.databind.node.ObjectNode;

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
        Beoordelingen beoordelingen = new Beoordelingen(regelset, Teksten.GEEN, Beoordelingsteksten.GEEN);
        Set<String> getoetst = Beoordelingen.SCHEMAS.stream().map(Toetsschema::operatie).collect(Collectors.toSet());
        List<Geval> gevallen = alleGevallen.stream().filter(geval -> geval.isBereken() || getoetst.contains(geval.operatie())).toList();
        Map<Geval, Set<String>> gevuurd = new LinkedHashMap<>();
        gevallen.forEach(geval -> gevuurd.put(geval, geval.isBereken() ? gevuurd(regelset, geval) : gevuurd(beoordelingen, geval)));
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
        resultaat.ontbreekt().values().stream().filter(Objects::nonNull).forEach(regel -> ids.add(regel.id()));
        return ids;
    }

    /** What the answer rests on; rules that were only tried on an assumption do not count. */
    private static Set<String> gevuurd(Beoordelingen beoordelingen, Geval geval) {
        ObjectNode volledig = ((ObjectNode) geval.verzoek()).deepCopy().put("uitleg", "volledig");
        Toetsantwoord antwoord = (Toetsantwoord) beoordelingen.beoordeel(geval.operatie(), volledig);
        Set<String> ids = new TreeSet<>();
        antwoord.stappen().forEach(stap -> ids.add(stap.regel()));
        antwoord.ontbrekend().stream().map(OntbrekendGegeven::grond).filter(Objects::nonNull).forEach(ids::add);
        return ids;
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
