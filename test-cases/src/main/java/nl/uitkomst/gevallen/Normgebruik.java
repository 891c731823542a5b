package nl.uitkomst.gevallen;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import nl.uitkomst.gevallen.Redenering.Denkstap;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.normen.Normen;
import nl.uitkomst.normen.Normreeks;
import nl.uitkomst.normen.Normwaarde;

/**
 * Which dated amounts a rule itself looks at, found by trial: a case is run once more with one amount much lower or higher. Where a rule then
 * concludes something else although every conclusion it rests on is the same, it read that amount itself.
 */
final class Normgebruik {

    /** Low enough and high enough to pass every threshold, and still a percentage. */
    private static final List<BigDecimal> FACTOREN = List.of(new BigDecimal("0.2"), new BigDecimal("1.3"), new BigDecimal("5"));
    private static final BigDecimal HONDERD = new BigDecimal("100");
    /** Cases tried per rule. */
    private static final int PROEVEN = 3;

    private final Regelset regelset;
    private final Map<String, Set<String>> perRegel = new ConcurrentHashMap<>();

    private Normgebruik(Regelset regelset) {
        this.regelset = regelset;
    }

    /** Per rule the codes of its amounts; a rule without any is not in it. */
    static Map<String, Set<String>> van(Regelset regelset, Map<Geval, Redenering> redeneringen) {
        Normgebruik gebruik = new Normgebruik(regelset);
        Collection<Normreeks> reeksen = regelset.normen().alle();
        proeven(redeneringen).parallelStream().forEach(geval -> {
            Redenering gewoon = redeneringen.get(geval);
            if (FACTOREN.stream().anyMatch(factor -> !gebruik.geraakt(geval, gewoon, reeksen, factor).isEmpty())) {
                reeksen.forEach(reeks -> FACTOREN.forEach(factor -> gebruik.onthoud(reeks.code(), gebruik.geraakt(geval, gewoon, List.of(reeks), factor))));
            }
        });
        return new TreeMap<>(gebruik.perRegel);
    }

    /** Of each rule the first, the middle and the last case that fires it. */
    private static Set<Geval> proeven(Map<Geval, Redenering> redeneringen) {
        Map<String, List<Geval>> vuurt = new HashMap<>();
        redeneringen.forEach((geval, redenering) -> redenering.regels().forEach(regel -> vuurt.computeIfAbsent(regel, geen -> new ArrayList<>()).add(geval)));
        Set<Geval> gekozen = new LinkedHashSet<>();
        vuurt.values().forEach(gevallen -> {
            for (int proef = 0; proef < PROEVEN; proef++) {
                gekozen.add(gevallen.get(proef * (gevallen.size() - 1) / (PROEVEN - 1)));
            }
        });
        return gekozen;
    }

    private void onthoud(String code, Set<String> regels) {
        regels.forEach(regel -> perRegel.computeIfAbsent(regel, geen -> Collections.synchronizedSet(new TreeSet<>())).add(code));
    }

    /** The rules that conclude something else on the same grounds. */
    private Set<String> geraakt(Geval geval, Redenering gewoon, Collection<Normreeks> reeksen, BigDecimal factor) {
        Normen normen = regelset.normen();
        for (Normreeks reeks : reeksen) {
            normen = normen.met(maal(reeks, factor));
        }
        Map<String, Denkstap> anders = new HashMap<>();
        Redenering.van(regelset.metNormen(normen), geval).stappen().forEach(stap -> anders.put(stap.onderwerp(), stap));
        Function<Denkstap, Boolean> zelfde = stap -> stap.gelijkAan(anders.get(stap.onderwerp()));
        Set<String> regels = new TreeSet<>();
        for (Denkstap stap : gewoon.stappen()) {
            if (!zelfde.apply(stap) && stap.steun().stream().allMatch(zelfde::apply)) {
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
