package nl.uitkomst.toetsing;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Steun;

/**
 * The answers that are known, with or without an assumption on those that are not. A rule matches on the answers it needs and says nothing of
 * the others, so an outcome that follows from few answers is found without the rest.
 *
 * @param antwoorden per point its answer; a point that is not in it has none yet
 * @param steun      the conclusions that some of the answers come from
 */
public record Geval(Map<Toetspunt, Object> antwoorden, List<Vaststelling> steun) implements Steun {

    public Geval {
        Map<Toetspunt, Object> opNaam = new TreeMap<>(Comparator.comparing(Toetspunt::code)); // an order that is the same on every machine
        opNaam.putAll(antwoorden);
        antwoorden = Collections.unmodifiableMap(opNaam);
        steun = List.copyOf(steun);
    }

    public boolean ja(Toetspunt punt) {
        return Boolean.TRUE.equals(antwoorden.get(punt));
    }

    public boolean nee(Toetspunt punt) {
        return Boolean.FALSE.equals(antwoorden.get(punt));
    }

    /** Whether the answer is known to be this one. */
    public boolean is(Toetspunt punt, Object antwoord) {
        return antwoord.equals(antwoorden.get(punt));
    }

    /** Whether the answer is known and comes before this one in the order of the answers. */
    public boolean onder(Toetspunt punt, Object grens) {
        return kent(punt) && plaats(punt) < punt.antwoorden().indexOf(grens);
    }

    /** Whether the answer is known and is this one or a later one in the order of the answers. */
    public boolean vanaf(Toetspunt punt, Object grens) {
        return plaats(punt) >= punt.antwoorden().indexOf(grens);
    }

    /** Whether both answers are known and that to the first comes before that to the second; for points with the same answers. */
    public boolean lager(Toetspunt een, Toetspunt ander) {
        return kent(een) && plaats(een) < plaats(ander);
    }

    /** Whether both answers are known and the same. */
    public boolean gelijk(Toetspunt een, Toetspunt ander) {
        return kent(een) && antwoorden.get(een).equals(antwoorden.get(ander));
    }

    private int plaats(Toetspunt punt) {
        return kent(punt) ? punt.antwoorden().indexOf(antwoorden.get(punt)) : -1;
    }

    public boolean kent(Toetspunt punt) {
        return antwoorden.containsKey(punt);
    }

    /** The same with one answer more. */
    public Geval met(Toetspunt punt, Object antwoord) {
        Map<Toetspunt, Object> meer = new HashMap<>(antwoorden);
        meer.put(punt, antwoord);
        return new Geval(meer, steun);
    }

    @Override
    public void steuntOp(Consumer<Conclusie> ontvanger) {
        steun.forEach(ontvanger);
    }
}
