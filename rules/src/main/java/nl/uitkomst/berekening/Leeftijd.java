package nl.uitkomst.berekening;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import nl.uitkomst.tijd.Tijdvak;
import nl.uitkomst.verzoek.Gegeven;

/** Ages that a minimum wage goes by: 18 to 20, and 21 for everyone of that age and older. */
public final class Leeftijd {

    static final int VOLWASSEN = 21;
    private static final int JONGSTE = 18;

    private Leeftijd() {
    }

    /** The age group on a day; adult where the date of birth is unknown. */
    static int op(LocalDate dag, Gegeven<LocalDate> geboren) {
        return geboren.bekend() ? Math.max(JONGSTE, Math.min(VOLWASSEN, inJaren(geboren.waarde(), dag))) : VOLWASSEN;
    }

    /** Whole years; who was born on 29 February is a year older on 28 February. */
    public static int inJaren(LocalDate geboren, LocalDate dag) {
        int jaren = dag.getYear() - geboren.getYear();
        return geboren.plusYears(jaren).isAfter(dag) ? jaren - 1 : jaren;
    }

    /** The birthdays on which another minimum wage applies; for somebody born on 29 February that is 28 February in other years, as for the AOW. */
    static List<LocalDate> verjaardagen(Gegeven<LocalDate> geboren) {
        return geboren.bekend()
                ? List.of(geboren.waarde().plusYears(19), geboren.waarde().plusYears(20), geboren.waarde().plusYears(VOLWASSEN)) : List.of();
    }

    /** The age groups that occur within a span of days. */
    static TreeSet<Integer> in(Tijdvak dagen, Gegeven<LocalDate> geboren) {
        TreeSet<Integer> leeftijden = new TreeSet<>();
        leeftijden.add(op(dagen.van(), geboren));
        verjaardagen(geboren).stream().filter(dagen::bevat).forEach(dag -> leeftijden.add(op(dag, geboren)));
        return leeftijden;
    }
}
