package nl.uitkomst.gevallen;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import nl.uitkomst.gevallen.Redenering.Denkstap;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.normen.Normreeks;
import nl.uitkomst.normen.Normwaarde;

/**
 * Which dated amounts a rule itself looks at, found by trial: a case is run once more with one amount much lower or higher. Where a rule then
 * concludes something else although every conclusion it rests on is the same, it read that amount itself.
 */
final class Normgebruik {

    /** Low enough and high enough to pass every threshold; a percentage stays one. */
    private static final List<BigDecimal> FACTOREN = List.of(new BigDecimal("0.2"), new BigDecimal("5"));
    private static final BigDecimal HONDERD = new BigDecimal("100");
    /** Cases tried per rule. */
    private static final int PROEVEN = 4;

    private final Regelset regelset;

    private Normgebruik(Regelset regelset) {
        this.regelset = regelset;
    }

    /** Per rule the codes of its amounts; a rule without any is not in it. */
    static Map<String, Set<String>> van(Regelset regelset, Map<Geval, Redenering> redeneringen) {
        Normgebruik gebruik = new Normgebruik(regelset);
        Map<String, Set<String>> perRegel = new TreeMap<>();
        proeven(redeneringen).parallelStream().map(geval -> gebruik.proef(geval, redeneringen.get(geval))).toList()
                .forEach(proef -> proef.forEach((code, regels) -> regels.forEach(regel -> perRegel.computeIfAbsent(regel, geen -> new TreeSet<>()).add(code))));
        return perRegel;
    }

    /** Per amount that was asked for in this case, the rules that read it themselves. */
    private Map<String, Set<String>> proef(Geval geval, Redenering gewoon) {
        Set<String> gevraagd = new TreeSet<>();
        Redenering.van(regelset.metNormen(regelset.normen().onderHetOogVan(gevraagd::add)), geval);
        Map<String, Set<String>> geraakt = new TreeMap<>();
        for (String code : gevraagd) {
            FACTOREN.forEach(factor -> geraakt.computeIfAbsent(code, geen -> new TreeSet<>()).addAll(geraakt(geval, gewoon, regelset.normen().reeks(code), factor)));
        }
        return geraakt;
    }

    /** Of each rule the first, the middle and the last case that fires it. */
    private static Set<Geval> proeven(Map<Geval, Redenering> redeneringen) {
        Map<String, List<Geval>> vuurt = new TreeMap<>();
        redeneringen.forEach((geval, redenering) -> redenering.regels().forEach(regel -> vuurt.computeIfAbsent(regel, geen -> new ArrayList<>()).add(geval)));
        Set<Geval> gekozen = new LinkedHashSet<>();
        vuurt.values().forEach(gevallen -> {
            for (int proef = 0; proef < PROEVEN; proef++) {
                gekozen.add(gevallen.get(proef * (gevallen.size() - 1) / (PROEVEN - 1)));
            }
        });
        return gekozen;
    }

    /** The rules that conclude something else on the same grounds. */
    private Set<String> geraakt(Geval geval, Redenering gewoon, Normreeks reeks, BigDecimal factor) {
        Map<String, Denkstap> anders = new HashMap<>();
        Redenering.van(regelset.metNormen(regelset.normen().met(maal(reeks, factor))), geval).stappen().forEach(stap -> anders.put(stap.onderwerp(), stap));
        Function<Denkstap, Boolean> zelfde = stap -> stap.gelijkAan(anders.get(stap.onderwerp()));
        Set<String> regels = new TreeSet<>();
        for (Denkstap stap : gewoon.stappen()) {
            if (!zelfde.apply(stap) && stap.grond().stream().allMatch(zelfde::apply)) {
                regels.add(stap.regel());
            }
        }
        return regels;
    }

    private static Normreeks maal(Normreeks reeks, BigDecimal factor) {
        boolean procent = reeks.eenheid().startsWith("procent");
        return new Normreeks(reeks.code(), reeks.naam(), reeks.eenheid(), reeks.bron(), reeks.ritme(), reeks.waarden().stream().map(waarde -> {
            BigDecimal nieuw = waarde.waarde().multiply(factor);
            return new Normwaarde(waarde.vanaf(), procent ? nieuw.min(HONDERD) : nieuw, waarde.bronnen(), waarde.zekerheid(), waarde.afgeleid(), waarde.toelichting());
        }).toList());
    }
}
