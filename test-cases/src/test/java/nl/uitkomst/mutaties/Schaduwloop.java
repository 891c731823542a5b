package nl.uitkomst.mutaties;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.uitkomst.gevallen.Geval;
import nl.uitkomst.gevallen.Uitvoering;
import org.drools.model.Rule;

/**
 * In which cases a fault can matter at all. Beside the rules as they are, each rule with a fault in its conditions runs as a shadow that concludes
 * nothing. Where it fires on the same facts as the rule itself, nothing after it can be otherwise, so the case need not be computed again.
 */
final class Schaduwloop {

    private static final Pattern GEBROKEN = Pattern.compile("(?s)Error evaluating constraint '(.*?)' in ");
    private static final String ECHT = "echt ";

    private final Foutregelset regelset;
    private final Map<String, Rule> schaduwen = new TreeMap<>();
    /** Per shadow the fault it has. */
    private final Map<String, Fout> fouten = new HashMap<>();
    private final Map<String, Set<Geval>> verschillen = new HashMap<>();

    Schaduwloop(Foutregelset regelset) {
        this.regelset = regelset;
    }

    /** Notes where the rule with the fault fires otherwise. */
    void voegToe(String naam, Fout fout, Rule metFout) {
        fouten.put(naam, fout);
        schaduwen.put(naam, Foutregelset.schaduw(regelset.regel(fout.regel()), metFout, naam));
        voegToe(fout.regel());
    }

    /** Notes where a rule fires. */
    void voegToe(String regel) {
        schaduwen.computeIfAbsent(ECHT + regel, echt -> Foutregelset.schaduw(regelset.regel(regel), regelset.regel(regel), echt));
    }

    /** By the name of a shadow the cases in which it fires on other facts than its rule, and by the id of a rule those in which it fires. */
    Map<String, Set<Geval>> verschillen(List<Geval> gevallen) {
        Uitvoering uitvoering = uitvoering(schaduwen.values());
        for (Geval geval : gevallen) {
            while (breekt(uitvoering, geval)) {
                uitvoering = uitvoering(schaduwen.values());
            }
            Map<String, Long> gezien = Aanraking.neem();
            for (String naam : schaduwen.keySet()) {
                if (naam.startsWith(ECHT)) {
                    noteer(gezien.containsKey(naam), naam.substring(ECHT.length()), geval);
                } else {
                    noteer(!Objects.equals(gezien.get(naam), gezien.get(ECHT + fouten.get(naam).regel())), naam, geval);
                }
            }
        }
        return verschillen;
    }

    private void noteer(boolean anders, String naam, Geval geval) {
        if (anders) {
            verschillen.computeIfAbsent(naam, geen -> new LinkedHashSet<>()).add(geval);
        }
    }

    /** A condition without the one that guarded it can break on a fact. The shadows that do so are noticed in this case, and are taken out. */
    private boolean breekt(Uitvoering uitvoering, Geval geval) {
        Aanraking.neem();
        try {
            uitvoering.antwoord(geval);
            return false;
        } catch (RuntimeException fout) {
            Set<String> schuldig = new TreeSet<>();
            for (String naam : verdacht(fout)) {
                try {
                    uitvoering(List.of(schaduwen.get(naam))).antwoord(geval);
                } catch (RuntimeException ookHier) {
                    schuldig.add(naam);
                }
            }
            if (schuldig.isEmpty()) {
                throw fout;
            }
            schuldig.forEach(naam -> noteer(true, naam, geval));
            schaduwen.keySet().removeAll(schuldig);
            return true;
        }
    }

    /** Shadows with the condition on which the engine broke. */
    private List<String> verdacht(RuntimeException fout) {
        for (Throwable oorzaak = fout; oorzaak != null; oorzaak = oorzaak.getCause()) {
            Matcher voorwaarde = GEBROKEN.matcher(String.valueOf(oorzaak.getMessage()));
            if (voorwaarde.find()) {
                return schaduwen.keySet().stream().filter(naam -> !naam.startsWith(ECHT) && fouten.get(naam).drl().contains(voorwaarde.group(1))).toList();
            }
        }
        throw fout;
    }

    private Uitvoering uitvoering(Collection<Rule> erbij) {
        Map<String, List<Rule>> perPakket = new HashMap<>();
        erbij.forEach(regel -> perPakket.computeIfAbsent(regel.getPackage(), geen -> new ArrayList<>()).add(regel));
        return new Uitvoering(regelset.met(regel -> {
            List<Rule> samen = new ArrayList<>(List.of(regel));
            List<Rule> nieuw = perPakket.remove(regel.getPackage());
            if (nieuw != null) {
                samen.addAll(nieuw);
            }
            return samen;
        }));
    }
}
