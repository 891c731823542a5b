package nl.uitkomst.bandbreedte;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.uitkomst.bandbreedte.Bereik.Soort;
import nl.uitkomst.berekening.Berekening;
import nl.uitkomst.berekening.Rechtmaand;
import nl.uitkomst.berekening.Resultaat;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.tijd.Tijdvak;
import nl.uitkomst.verzoek.Invulling;
import nl.uitkomst.verzoek.SoortUitkering;
import nl.uitkomst.verzoek.Verzoek;

/**
 * Between which amounts the unknown months of a result lie, and their sum; and which questions make no difference. Every combination of the
 * answers in {@link Bereiken} is put into the request and computed by the same rules; an answer may lead to a next question, which is then
 * answered in the same way.
 */
public final class Bandbreedten {

    /** The months that may be computed for one request; beyond it no band is given. */
    private static final int MEESTE_MAANDEN = 1_500;
    private static final int MEESTE_BEREKENINGEN = 72;
    private static final Bedrag CENT = Bedrag.euro("0.01");

    private final Regelset regelset;
    private final Resultaat basis;
    private final Function<Resultaat, ?> kern;
    private final Verschillen verschillen = new Verschillen();
    private final List<Rechtmaand> open;
    /** Of each open month; null where some answer leaves it unknown. */
    private final Map<Rechtmaand, Grens> grenzen = new IdentityHashMap<>();
    private final Set<Soort> gebruikt = EnumSet.noneOf(Soort.class);
    private Grens totaalPrecies;
    private boolean totaalBekend = true;
    private int over;

    private Bandbreedten(Regelset regelset, Resultaat basis, Function<Resultaat, ?> kern) {
        this.regelset = regelset;
        this.basis = basis;
        this.kern = kern;
        this.open = basis.rechtmaanden().stream().filter(deel -> deel.doel() == Doel.RECHT && !deel.bekend() && !deel.geenRecht()).toList();
    }

    /**
     * What can be said of a result.
     *
     * @param perMaand    of the unknown months, those that lie between two amounts
     * @param totaal      of the entitlements of the whole period together; null where nothing is missing or it has no bounds
     * @param geenVerschil one of the answers to each question of which every answer gives the same, by the pointers of the fields it fills in
     */
    public record Uitkomst(Map<Rechtmaand, Grens> perMaand, Grens totaal, Map<String, Object> geenVerschil) {

        public static final Uitkomst GEEN = new Uitkomst(Map.of(), null, Map.of());
    }

    /** @param kern what of a result, in which nothing is missing, is an answer to the person who asks; compared with {@code equals} */
    public static Uitkomst van(Regelset regelset, Resultaat basis, Function<Resultaat, ?> kern) {
        boolean teDoen = basis.periode() != null && basis.heeftRechten() && !basis.ontbreekt().isEmpty();
        return teDoen ? new Bandbreedten(regelset, basis, kern).uitkomst() : Uitkomst.GEEN;
    }

    private Uitkomst uitkomst() {
        over = Math.min(MEESTE_BEREKENINGEN, MEESTE_MAANDEN / basis.periode().aantalMaanden());
        boolean verkend = verken(basis, null);
        Map<Rechtmaand, Grens> perMaand = new IdentityHashMap<>();
        if (verkend) {
            open.stream().filter(deel -> grenzen.get(deel) != null && bruikbaar(deel)).forEach(deel -> perMaand.put(deel, ruim(deel)));
        }
        boolean precies = gebruikt.stream().allMatch(soort -> soort == Soort.PRECIES);
        Map<String, Object> geenVerschil = new HashMap<>(verkend ? verschillen.geen(precies) : Map.of());
        new Bereiken(basis).uitersten().forEach(bereik -> geenVerschil.putAll(geenVerschil(bereik)));
        return new Uitkomst(perMaand, totaal(perMaand, verkend && precies), geenVerschil);
    }

    /** One question on its own, where nothing else is missing. */
    private Map<String, Object> geenVerschil(Bereik bereik) {
        Verschillen eigen = new Verschillen();
        for (Map<String, Object> antwoord : bereik.antwoorden()) {
            Resultaat resultaat = Berekening.bereken(regelset, basis.verzoek().vulIn(new Invulling(antwoord)), false);
            eigen.onthoud(List.of(antwoord), kernVan(resultaat));
        }
        return eigen.geen(true);
    }

    /** Null while something is missing. */
    private Object kernVan(Resultaat resultaat) {
        return resultaat.ontbreekt().isEmpty() ? kern.apply(resultaat) : null;
    }

    /** The supplement looks at the other benefit, so only what is exact for that one, or does not touch it, bounds the supplement. */
    private boolean bruikbaar(Rechtmaand deel) {
        return deel.uitkering().soort().waarde() != SoortUitkering.TOESLAGENWET
                || !gebruikt.contains(Soort.HOOFDRECHT) && !gebruikt.contains(Soort.HOOFDRECHT_GESPLITST);
    }

    /** Two entries of one month, each rounded on its own, may together differ a cent from the month rounded once. */
    private Grens ruim(Rechtmaand deel) {
        boolean gesplitst = gebruikt.contains(Soort.HOOFDRECHT_GESPLITST) && deel.soort() == Rechtmaand.Soort.ONBEKEND;
        return gesplitst ? grenzen.get(deel).verruimd(CENT) : grenzen.get(deel);
    }

    // ── all combinations of answers ─────────────────────────────────────────────────────────

    /**
     * @param begin the answers to the questions of the request itself that this result rests on; null for the request itself
     * @return false when there are too many
     */
    private boolean verken(Resultaat resultaat, List<Map<String, Object>> begin) {
        List<Bereik> bereiken = new Bereiken(resultaat).alle();
        if (bereiken.isEmpty()) {
            if (begin == null) {
                return false;
            }
            onthoud(resultaat);
            verschillen.onthoud(begin, kernVan(resultaat));
            return true;
        }
        List<List<Map<String, Object>>> combinaties = combinaties(bereiken);
        over -= combinaties.size();
        if (over < 0) {
            return false;
        }
        for (List<Map<String, Object>> antwoorden : combinaties) {
            Map<String, Object> samen = new HashMap<>();
            antwoorden.forEach(samen::putAll);
            Verzoek ingevuld = resultaat.verzoek().vulIn(new Invulling(samen));
            if (!verken(Berekening.bereken(regelset, ingevuld, false), begin == null ? antwoorden : begin)) {
                return false;
            }
        }
        return true;
    }

    /** Of each combination one answer to every question, in the order of the questions. */
    private List<List<Map<String, Object>>> combinaties(List<Bereik> bereiken) {
        List<List<Map<String, Object>>> combinaties = List.of(List.of());
        for (Bereik bereik : bereiken) {
            gebruikt.add(bereik.soort());
            List<List<Map<String, Object>>> meer = new ArrayList<>();
            for (List<Map<String, Object>> eerder : combinaties) {
                for (Map<String, Object> antwoord : bereik.antwoorden()) {
                    List<Map<String, Object>> samen = new ArrayList<>(eerder);
                    samen.add(antwoord);
                    meer.add(samen);
                }
            }
            combinaties = meer;
            if (combinaties.size() > over) {
                return combinaties;
            }
        }
        return combinaties;
    }

    private void onthoud(Resultaat resultaat) {
        for (Rechtmaand deel : open) {
            Grens hier = in(resultaat, deel);
            Grens eerder = grenzen.get(deel);
            boolean bekend = hier != null && (eerder != null || !grenzen.containsKey(deel));
            grenzen.put(deel, !bekend ? null : eerder == null ? hier : eerder.met(hier));
        }
        Grens som = som(resultaat, Map.of());
        totaalBekend &= som != null;
        if (som != null) {
            totaalPrecies = totaalPrecies == null ? som : totaalPrecies.met(som);
        }
    }

    /** What a result gives over the days of an open month; null where that is unknown. */
    private static Grens in(Resultaat resultaat, Rechtmaand open) {
        if (resultaat.zonderCijfers().stream().anyMatch(deel -> deel.nummer() == open.uitkering().nummer())) {
            return null;
        }
        Grens som = Grens.NUL;
        for (Rechtmaand deel : resultaat.rechtmaanden()) {
            boolean zelfde = deel.doel() == Doel.RECHT && deel.uitkering().nummer() == open.uitkering().nummer() && deel.maand().equals(open.maand());
            if (zelfde && deel.dagen().overlapt(open.dagen())) {
                Grens hier = waarde(deel, Map.of());
                if (hier == null || !deel.geenRecht() && !bevat(open.dagen(), deel.dagen())) {
                    return null;
                }
                som = som.plus(hier);
            }
        }
        return som;
    }

    private static boolean bevat(Tijdvak geheel, Tijdvak deel) {
        return !deel.van().isBefore(geheel.van()) && !deel.totEnMet().isAfter(geheel.totEnMet());
    }

    /** As it is reported; null where it is unknown and has no band. */
    private static Grens waarde(Rechtmaand deel, Map<Rechtmaand, Grens> perMaand) {
        if (deel.geenRecht()) {
            return Grens.NUL;
        }
        if (!deel.bekend()) {
            return perMaand.get(deel);
        }
        Bedrag recht = deel.recht().bedrag().afgerond();
        return deel.bandbreedte() ? new Grens(deel.laagste(), recht) : Grens.van(recht);
    }

    // ── the whole period ────────────────────────────────────────────────────────────────────

    /** Of facts that take exactly these answers the sums of the answers; else the sum of the bands, which is never narrower. */
    private Grens totaal(Map<Rechtmaand, Grens> perMaand, boolean precies) {
        return precies && totaalBekend ? totaalPrecies : som(basis, perMaand);
    }

    private static Grens som(Resultaat resultaat, Map<Rechtmaand, Grens> perMaand) {
        if (!resultaat.nietBerekenbaar().isEmpty() || !resultaat.zonderCijfers().isEmpty()) {
            return null;
        }
        Grens som = Grens.NUL;
        for (Rechtmaand deel : resultaat.rechtmaanden()) {
            if (deel.doel() == Doel.RECHT) {
                Grens hier = waarde(deel, perMaand);
                if (hier == null) {
                    return null;
                }
                som = som.plus(hier);
            }
        }
        return som;
    }
}
