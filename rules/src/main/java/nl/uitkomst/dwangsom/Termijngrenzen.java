package nl.uitkomst.dwangsom;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Steun;

/**
 * Between which days the term to decide ends; one and the same day where everything is known.
 *
 * @param einden one for each term it can be; empty where nothing is known
 */
public record Termijngrenzen(List<Termijneinde> einden) implements Steun {

    private static final Comparator<Termijneinde> OP_DAG = Comparator.comparing(Termijneinde::dag);

    public Termijngrenzen {
        einden = List.copyOf(einden);
    }

    public static Termijngrenzen van(Collection<? extends Conclusie> conclusies) {
        return new Termijngrenzen(conclusies.stream().filter(Termijneinde.class::isInstance).map(Termijneinde.class::cast)
                .filter(einde -> einde.soort() == Termijnsoort.BESLISSEN).toList());
    }

    /** The term is over on this day, whatever is still unknown. */
    public boolean zekerVoorbij(LocalDate dag) {
        return !einden.isEmpty() && einden.stream().allMatch(einde -> dag.isAfter(einde.dag()));
    }

    /** The term still runs on this day, whatever is still unknown. */
    public boolean zekerNietVoorbij(LocalDate dag) {
        return !einden.isEmpty() && einden.stream().noneMatch(einde -> dag.isAfter(einde.dag()));
    }

    /** For each term it can be, the shortest first, whether it is over on this day. */
    public List<Boolean> voorbij(LocalDate dag) {
        return einden.stream().sorted(OP_DAG).map(einde -> dag.isAfter(einde.dag())).toList();
    }

    public boolean staatVast(LocalDate dag) {
        return zekerVoorbij(dag) || zekerNietVoorbij(dag);
    }

    /** The last day of the term; null where it is not known. */
    public LocalDate einde() {
        return einden.stream().map(Termijneinde::dag).distinct().count() == 1 ? einden.get(0).dag() : null;
    }

    /** The last day of the longest term it can be; null where nothing is known. */
    public LocalDate laatst() {
        return einden.stream().max(OP_DAG).map(Termijneinde::dag).orElse(null);
    }

    @Override
    public void steuntOp(Consumer<Conclusie> ontvanger) {
        einden.forEach(ontvanger);
    }
}
