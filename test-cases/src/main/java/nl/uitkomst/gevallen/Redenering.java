package nl.uitkomst.gevallen;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.uitkomst.antwoord.Antwoord;
import nl.uitkomst.antwoord.Antwoord.OntbrekendGegeven;
import nl.uitkomst.antwoord.Teksten;
import nl.uitkomst.beoordeling.Beoordelingen;
import nl.uitkomst.beoordeling.Beoordelingsteksten;
import nl.uitkomst.beoordeling.Toetsantwoord;
import nl.uitkomst.beoordeling.Toetsschema;
import nl.uitkomst.berekening.Berekening;
import nl.uitkomst.berekening.Resultaat;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.motor.Sessie.Gevolgtrekking;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.verzoek.VerzoekLezer;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the rules made of one case, step by step.
 *
 * @param stappen in the order of the work
 * @param vragen  rules that asked for a fact
 */
record Redenering(List<Denkstap> stappen, Set<String> vragen) {

    private static final Set<String> GETOETST = Beoordelingen.SCHEMAS.stream().map(Toetsschema::operatie).collect(Collectors.toSet());

    /**
     * One conclusion, in a form that can be held beside that of another run.
     *
     * @param onderwerp what was decided
     * @param inhoud    how, with the numbers
     * @param steun     the steps it rests on
     */
    record Denkstap(String regel, String onderwerp, String inhoud, List<Denkstap> steun) {

        /** The same thing, decided the same way by the same rule. */
        boolean gelijkAan(Denkstap ander) {
            return ander != null && regel.equals(ander.regel) && inhoud.equals(ander.inhoud);
        }

        /** All steps below it, however deep. */
        Set<Denkstap> grond() {
            Set<Denkstap> grond = Collections.newSetFromMap(new IdentityHashMap<>());
            verzamel(grond);
            return grond;
        }

        private void verzamel(Set<Denkstap> grond) {
            for (Denkstap onder : steun) {
                if (grond.add(onder)) {
                    onder.verzamel(grond);
                }
            }
        }
    }

    /** Whether a case shows which rules were used; the other operations run the same rules. */
    static boolean kan(Geval geval) {
        return geval.isBereken() || GETOETST.contains(geval.operatie());
    }

    static Redenering van(Regelset regelset, Geval geval) {
        return geval.isBereken() ? vanBerekening(regelset, geval) : vanBeoordeling(regelset, geval);
    }

    /** Rules that concluded or asked something. */
    Set<String> regels() {
        Set<String> ids = new TreeSet<>(vragen);
        stappen.forEach(stap -> ids.add(stap.regel()));
        return ids;
    }

    private static Redenering vanBerekening(Regelset regelset, Geval geval) {
        Resultaat resultaat = Berekening.bereken(regelset, VerzoekLezer.lees(geval.verzoek()), true);
        Map<Conclusie, Denkstap> perConclusie = new IdentityHashMap<>();
        List<Denkstap> stappen = new ArrayList<>();
        for (Gevolgtrekking stap : resultaat.gevolgtrekkingen()) {
            Set<Denkstap> steun = new LinkedHashSet<>();
            stap.steuntOp(conclusie -> steun.add(perConclusie.get(conclusie)));
            steun.remove(null);
            Denkstap denkstap = new Denkstap(stap.regel().id(), stap.onderwerp().toString(), inhoud(stap.conclusie()), List.copyOf(steun));
            perConclusie.put(stap.conclusie(), denkstap);
            stappen.add(denkstap);
        }
        return new Redenering(stappen, resultaat.ontbreekt().values().stream().filter(Objects::nonNull).map(regel -> regel.id()).collect(Collectors.toSet()));
    }

    private static String inhoud(Conclusie conclusie) {
        return conclusie.waarde() + " " + (conclusie.bedrag() == null ? "" : conclusie.bedrag().alsOnafgerondBedrag()) + " " + conclusie.invoer().alsMap();
    }

    /** What the answer rests on; rules that were only tried on an assumption do not count. */
    private static Redenering vanBeoordeling(Regelset regelset, Geval geval) {
        ObjectNode volledig = ((ObjectNode) geval.verzoek()).deepCopy().put("uitleg", "volledig");
        Toetsantwoord antwoord = (Toetsantwoord) new Beoordelingen(regelset, Teksten.GEEN, Beoordelingsteksten.GEEN).beoordeel(geval.operatie(), volledig);
        Map<String, Denkstap> perId = new LinkedHashMap<>();
        for (Antwoord.Stap stap : antwoord.stappen()) {
            List<Denkstap> steun = stap.steuntOp().stream().map(perId::get).filter(Objects::nonNull).toList();
            long eerder = perId.values().stream().filter(gemaakt -> gemaakt.regel().equals(stap.regel())).count();
            perId.put(stap.id(), new Denkstap(stap.regel(), stap.regel() + " " + eerder, stap.uitkomst() + " " + stap.onafgerond() + " " + stap.invoer(), steun));
        }
        return new Redenering(List.copyOf(perId.values()),
                antwoord.ontbrekend().stream().map(OntbrekendGegeven::grond).filter(Objects::nonNull).collect(Collectors.toSet()));
    }
}
