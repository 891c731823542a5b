package nl.uitkomst.beoordeling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.motor.Sessie;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.toetsing.Geval;
import nl.uitkomst.toetsing.Gevolg;
import nl.uitkomst.toetsing.Toetspunt;
import nl.uitkomst.verzoek.Code;

/** Puts every combination of answers to the points of an assessment to the rules. */
public final class Waarheidstabel {

    private static final int BLOK = 4_096;

    private Waarheidstabel() {
    }

    /** What is wrong: combinations without an outcome or with two, and outcomes that never occur. */
    static List<String> fouten(Regelset regelset, Toetsschema schema) {
        List<String> fouten = new ArrayList<>();
        long aantal = aanvullingen(schema.punten());
        Set<Code> uitkomsten = new LinkedHashSet<>();
        for (long begin = 0; begin < aantal && fouten.isEmpty(); begin += BLOK) {
            List<Geval> gevallen = new ArrayList<>();
            for (long nummer = begin; nummer < Math.min(aantal, begin + BLOK); nummer++) {
                gevallen.add(new Geval(aanvulling(Map.of(), schema.punten(), nummer), List.of()));
            }
            try {
                Map<Geval, Code> gevolgen = gevolgen(regelset, gevallen);
                gevallen.stream().filter(geval -> !gevolgen.containsKey(geval)).forEach(geval -> fouten.add("without an outcome: " + geval.antwoorden()));
                uitkomsten.addAll(gevolgen.values());
            } catch (RuntimeException twee) { // the engine wraps it
                fouten.add("an error, such as two outcomes: " + twee.getMessage());
            }
        }
        if (fouten.isEmpty() && !uitkomsten.equals(new LinkedHashSet<Code>(schema.uitkomsten()))) {
            fouten.add("outcomes that occur: " + uitkomsten);
        }
        return fouten;
    }

    /** Whether the tables of the assessments whose points stand in this package are as they should be; also where there are none. */
    public static boolean klopt(Regelset regelset, String pakket) {
        return Beoordelingen.SCHEMAS.stream().filter(schema -> schema.punten().get(0).getClass().getPackageName().equals(pakket))
                .allMatch(schema -> fouten(regelset, schema).isEmpty());
    }

    static long aanvullingen(List<? extends Toetspunt> punten) {
        return punten.stream().mapToLong(punt -> punt.antwoorden().size()).reduce(1, Math::multiplyExact);
    }

    /** The n-th way to answer the points. */
    static Map<Toetspunt, Object> aanvulling(Map<Toetspunt, Object> bekend, List<? extends Toetspunt> punten, long nummer) {
        Map<Toetspunt, Object> antwoorden = new HashMap<>(bekend);
        long rest = nummer;
        for (Toetspunt punt : punten) {
            int mogelijk = punt.antwoorden().size();
            antwoorden.put(punt, punt.antwoorden().get((int) (rest % mogelijk)));
            rest /= mogelijk;
        }
        return antwoorden;
    }

    static Map<Geval, Code> gevolgen(Regelset regelset, List<Geval> gevallen) {
        Map<Geval, Code> gevolgen = new HashMap<>();
        try (Sessie sessie = regelset.sessie(false)) {
            for (Conclusie conclusie : sessie.ronde(gevallen)) {
                if (conclusie instanceof Gevolg gevolg) { // the rest lies in between
                    gevolgen.put(gevolg.geval(), gevolg.uitkomst());
                }
            }
        }
        return gevolgen;
    }
}
