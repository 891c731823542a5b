package nl.uitkomst.referentie;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * A loondervingsuitkering as the Toeslagenwet sees it.
 *
 * @param weekdagen   weekdays of a month with right
 * @param bedrag      the benefit of a month without holiday part, as if nothing were refused; null when not known
 * @param loon        the wage or grondslag of a month that it is computed on, without holiday part (art. 8a)
 * @param weigering   what was refused of it
 * @param nietBeperkt is income from work left out of account for as long as it runs (art. 7(3)(4))?
 */
record Loonderving(ToIntFunction<YearMonth> weekdagen, Function<YearMonth, Breuk> bedrag, Function<YearMonth, Breuk> loon,
                   Weigering weigering, boolean nietBeperkt) {

    enum Weigering { GEEN, GEHEEL, NOG_TE_BEOORDELEN }

    private static final int JAREN_OUDERE = 57;
    private static final int MAANDEN_OUDERE = 6;

    static boolean isOudereWerkloze(LocalDate geboren, LocalDate eersteDagWw) {
        return geboren != null && !eersteDagWw.isBefore(geboren.plusYears(JAREN_OUDERE).plusMonths(MAANDEN_OUDERE));
    }
}
