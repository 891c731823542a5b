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
    private static final int PROEVEN = 9;
    /** A rule about which so many cases in a row said nothing new is known well enough. */
    private static final int GENOEG = 3;

    private final Regelset regelset;
    private final Map<String, Set<String>> perRegel = new TreeMap<>();
    private final Map<String, Integer> nietsNieuws = new HashMap<>();

    private Normgebruik(Regelset regelset) {
        this.regelset = regelset;
    }

    /** Per rule the codes of its amounts; a rule without any is not in it. The same cases give the same answer, in whatever order threads work. */
    static Map<String, Set<String>> van(Regelset regelset, Map<Geval, Redenering> redeneringen) {
        Normgebruik gebruik = new Normgebruik(regelset);
        List<Normreeks> reeksen = regelset.normen().alle();
        List<Geval> proeven = List.copyOf(proeven(redeneringen));
        List<Set<String>> geraakt = proeven.parallelStream().map(geval -> gebruik.geraakt(geval, redeneringen.get(geval), reeksen)).toList();
        for (int nummer = 0; nummer < proeven.size(); nummer++) {
            if (geraakt.get(nummer).stream().anyMatch(regel -> gebruik.nietsNieuws.getOrDefault(regel, 0) < GENOEG)) {
                gebruik.ontleed(proeven.get(nummer), redeneringen.get(proeven.get(nummer)), reeksen);
            }
        }
        return gebruik.perRegel;
    }

    /** One amount after another. */
    private void ontleed(Geval geval, Redenering gewoon, List<Normreeks> reeksen) {
        List<Set<String>> perReeks = reeksen.parallelStream().map(reeks -> geraakt(geval, gewoon, List.of(reeks))).toList();
        Map<String, Set<String>> gevonden = new TreeMap<>();
        for (int nummer = 0; nummer < reeksen.size(); nummer++) {
            String code = reeksen.get(nummer).code();
            perReeks.get(nummer).forEach(regel -> gevonden.computeIfAbsent(regel, geen -> new TreeSet<>()).add(code));
        }
        gevonden.forEach((regel, codes) -> {
            boolean nieuw = perRegel.computeIfAbsent(regel, geen -> new TreeSet<>()).addAll(codes);
            nietsNieuws.merge(regel, nieuw ? 0 : 1, (eerder, nu) -> nu == 0 ? 0 : eerder + nu);
        });
    }

    private Set<String> geraakt(Geval geval, Redenering gewoon, List<Normreeks> reeksen) {
        Set<String> regels = new TreeSet<>();
        FACTOREN.forEach(factor -> regels.addAll(geraakt(geval, gewoon, reeksen, factor)));
        return regels;
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
    private Set<String> geraakt(Geval geval, Redenering gewoon, List<Normreeks> reeksen, BigDecimal factor) {
        Normen normen = regelset.normen();
        for (Normreeks reeks : reeksen) {
            normen = normen.met(maal(reeks, factor));
        }
        Map<String, Denkstap> anders = new HashMap<>();
        Redenering.van(regelset.metNormen(normen), geval).stappen().forEach(stap -> anders.put(stap.onderwerp(), stap));
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
