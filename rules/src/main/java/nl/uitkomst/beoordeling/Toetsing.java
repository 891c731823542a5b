package nl.uitkomst.beoordeling;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.uitkomst.motor.Sessie;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.toetsing.Geval;
import nl.uitkomst.toetsing.Gevolg;
import nl.uitkomst.toetsing.Toetspunt;
import nl.uitkomst.toetsing.Vaststelling;
import nl.uitkomst.verzoek.Code;

/**
 * What the rules make of the answers that are known: every outcome that is still possible, and the points that can still decide between them.
 *
 * <p>The rules look at a case with the answers that are known. Where those do not decide, the next open point in the order of the law is
 * answered in each way there is, and the rules look again. So each outcome found is what the law says for some way to complete the facts, none
 * is missed, and nothing is worked out that the facts already decide. The cases do not overlap and together are all completions.
 *
 * @param bekend   the answers that are known, given or established
 * @param gevolgen what follows, for each way to answer as many open points as it takes
 * @param open     the points without an answer that can still change the outcome
 */
record Toetsing(Geval bekend, List<Gevolg> gevolgen, List<Toetspunt> open) {

    /** More cases than the points of any assessment can give; a table that does not end is an error in the rules. */
    private static final int MEESTE_GEVALLEN = 20_000;

    /**
     * @param opgegeven answers that the request gives
     * @param feiten    from which the rules establish other answers
     * @throws IllegalStateException when the rules leave some combination of answers without an outcome
     */
    static Toetsing van(Sessie sessie, List<? extends Toetspunt> punten, Map<? extends Toetspunt, ?> opgegeven, List<?> feiten) {
        List<Vaststelling> vastgesteld = sessie.ronde(feiten).stream().filter(Vaststelling.class::isInstance).map(Vaststelling.class::cast).toList();
        Geval bekend = new Geval(Map.copyOf(opgegeven), vastgesteld);
        for (Vaststelling vaststelling : vastgesteld) {
            bekend = bekend.met(vaststelling.punt(), vaststelling.antwoord());
        }
        List<Gevolg> gevolgen = gevolgen(sessie, punten, bekend);
        Geval grond = bekend;
        return new Toetsing(bekend, gevolgen, punten.stream().filter(punt -> !grond.kent(punt) && beslist(punt, gevolgen)).<Toetspunt>map(punt -> punt).toList());
    }

    private static List<Gevolg> gevolgen(Sessie sessie, List<? extends Toetspunt> punten, Geval bekend) {
        List<Gevolg> gevolgen = new ArrayList<>();
        List<Geval> gevallen = List.of(bekend);
        for (int aantal = 0; !gevallen.isEmpty(); aantal += gevallen.size()) {
            if (aantal > MEESTE_GEVALLEN) {
                throw new IllegalStateException("the points do not lead to an outcome");
            }
            List<Geval> beslist = new ArrayList<>();
            for (Conclusie conclusie : sessie.ronde(gevallen)) {
                if (conclusie instanceof Gevolg gevolg) {
                    gevolgen.add(gevolg);
                    beslist.add(gevolg.geval());
                }
            }
            List<Geval> verder = new ArrayList<>();
            gevallen.stream().filter(geval -> !beslist.contains(geval)).forEach(geval -> verder.addAll(gesplitst(geval, punten)));
            gevallen = verder;
        }
        return gevolgen;
    }

    private static List<Geval> gesplitst(Geval geval, List<? extends Toetspunt> punten) {
        Toetspunt punt = punten.stream().filter(deel -> !geval.kent(deel)).findFirst()
                .orElseThrow(() -> new IllegalStateException("no rule decides " + geval.antwoorden()));
        return punt.antwoorden().stream().map(antwoord -> geval.met(punt, antwoord)).toList();
    }

    /** Whether two completions that differ in this point alone come out differently. */
    private static boolean beslist(Toetspunt punt, List<Gevolg> gevolgen) {
        return gevolgen.stream().anyMatch(een -> gevolgen.stream().anyMatch(ander -> beslist(punt, een, ander)));
    }

    private static boolean beslist(Toetspunt punt, Gevolg een, Gevolg ander) {
        Map<Toetspunt, Object> hier = een.geval().antwoorden();
        Map<Toetspunt, Object> daar = ander.geval().antwoorden();
        if (een.uitkomst() == ander.uitkomst() || !hier.containsKey(punt) || !daar.containsKey(punt)) {
            return false;
        }
        return hier.entrySet().stream().filter(deel -> deel.getKey() != punt)
                .allMatch(deel -> deel.getValue().equals(daar.getOrDefault(deel.getKey(), deel.getValue())));
    }

    /** The outcomes that are still possible, in the order in which the rules came to them. */
    Set<Code> uitkomsten() {
        Set<Code> uitkomsten = new LinkedHashSet<>();
        gevolgen.forEach(gevolg -> uitkomsten.add(gevolg.uitkomst()));
        return uitkomsten;
    }

    /** The names of those outcomes for a client; several may have the same one. */
    List<String> codes() {
        return uitkomsten().stream().map(Code::code).distinct().toList();
    }

    /** The outcome; null while there is more than one. */
    Code uitkomst() {
        Set<Code> uitkomsten = uitkomsten();
        return uitkomsten.size() == 1 ? uitkomsten.iterator().next() : null;
    }

    /** Something that follows in one way when this point is answered one way, and differently otherwise; the point is open. */
    Gevolg gevolgMet(Toetspunt punt) {
        return gevolgen.stream().filter(een -> gevolgen.stream().anyMatch(ander -> beslist(punt, een, ander))).findFirst().orElseThrow();
    }
}
