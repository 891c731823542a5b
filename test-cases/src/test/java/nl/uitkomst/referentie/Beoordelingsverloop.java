package nl.uitkomst.referentie;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.uitkomst.referentie.Situatie.Beoordeling;

/**
 * What the assessments of a WGA right come to in time: the class, the capacity and the inkomenseis, each with the
 * two calendar months that a change has to last (arts 60(2), 60(3), 61(7), 62(4)).
 */
final class Beoordelingsverloop {

    private static final BigDecimal VOLLEDIG = new BigDecimal("80");
    private static final BigDecimal GEEN_RECHT = new BigDecimal("35");

    /** Art. 61(6): lower bounds of the classes and their percentages. */
    private static final BigDecimal[][] KLASSEN = {
            {VOLLEDIG, new BigDecimal("0.70")},
            {new BigDecimal("65"), new BigDecimal("0.5075")},
            {new BigDecimal("55"), new BigDecimal("0.42")},
            {new BigDecimal("45"), new BigDecimal("0.35")},
            {GEEN_RECHT, new BigDecimal("0.28")},
    };

    private record Stand<T>(LocalDate vanaf, T waarde) {
    }

    /** A stretch of time with an inkomenseis; {@code tot} is null when it does not end. */
    private record Eisperiode(LocalDate van, LocalDate tot) {
    }

    private final List<Beoordeling> beoordelingen;
    private final LocalDate begin;
    private final List<Stand<BigDecimal>> klassen;
    private final List<Stand<BigDecimal>> capaciteiten;
    private final List<Eisperiode> eisperioden;

    /** The first assessment works from the start of the right, whatever its own date. */
    Beoordelingsverloop(List<Beoordeling> beoordelingen, LocalDate begin) {
        this.beoordelingen = beoordelingen;
        this.begin = begin;
        List<Stand<BigDecimal>> percentages = new ArrayList<>();
        List<Stand<BigDecimal>> verdiencapaciteiten = new ArrayList<>();
        List<Stand<Boolean>> volledigheid = new ArrayList<>();
        for (int i = 0; i < beoordelingen.size(); i++) {
            Beoordeling beoordeling = beoordelingen.get(i);
            LocalDate vanaf = i == 0 ? begin : beoordeling.vanaf();
            noteer(percentages, vanaf, uitkeringspercentage(beoordeling));
            noteer(verdiencapaciteiten, vanaf, capaciteit(beoordeling));
            noteer(volledigheid, vanaf, isVolledig(beoordeling));
        }
        klassen = doorwerking(percentages);
        capaciteiten = doorwerking(verdiencapaciteiten);
        capaciteiten.removeIf(stand -> stand.waarde == null);
        eisperioden = eisperioden(volledigheid);
    }

    static boolean isVolledig(Beoordeling beoordeling) {
        return beoordeling.arbeidsongeschiktheidspercentage().compareTo(VOLLEDIG) >= 0;
    }

    static boolean isOnderVijfendertig(Beoordeling beoordeling) {
        return beoordeling.arbeidsongeschiktheidspercentage().compareTo(GEEN_RECHT) < 0;
    }

    /** The assessment in force on a day, without any delay. */
    Beoordeling opDag(LocalDate dag) {
        Beoordeling geldend = beoordelingen.get(0);
        for (int i = 1; i < beoordelingen.size() && !beoordelingen.get(i).vanaf().isAfter(dag); i++) {
            geldend = beoordelingen.get(i);
        }
        return geldend;
    }

    /** Percentage of the class that the amount of the month rests on. */
    BigDecimal uitkeringspercentage(LocalDate eersteDagVanMaand) {
        return laatste(klassen, Kalender.laatste(eersteDagVanMaand, begin));
    }

    boolean geldtInkomenseis(LocalDate eersteDagVanMaand) {
        LocalDate dag = Kalender.laatste(eersteDagVanMaand, begin);
        for (Eisperiode periode : eisperioden) {
            if (!dag.isBefore(periode.van) && (periode.tot == null || dag.isBefore(periode.tot))) {
                return true;
            }
        }
        return false;
    }

    /** The capacity of which half is the inkomenseis ("overblijvende verdiencapaciteit"), null when it is not known. */
    BigDecimal overblijvendeVerdiencapaciteit(LocalDate eersteDagVanMaand) {
        LocalDate dag = Kalender.laatste(eersteDagVanMaand, begin);
        BigDecimal capaciteit = laatste(capaciteiten, dag);
        return capaciteit != null ? capaciteit : opDag(dag).resterendeVerdiencapaciteitPerMaand();
    }

    private static BigDecimal uitkeringspercentage(Beoordeling beoordeling) {
        for (BigDecimal[] klasse : KLASSEN) {
            if (beoordeling.arbeidsongeschiktheidspercentage().compareTo(klasse[0]) >= 0) {
                return klasse[1];
            }
        }
        return BigDecimal.ZERO;
    }

    /** At 80 percent or more there is no capacity that an inkomenseis could rest on. */
    private static BigDecimal capaciteit(Beoordeling beoordeling) {
        BigDecimal capaciteit = beoordeling.resterendeVerdiencapaciteitPerMaand();
        return isVolledig(beoordeling) || capaciteit == null ? null : capaciteit.stripTrailingZeros();
    }

    private static <T> void noteer(List<Stand<T>> standen, LocalDate vanaf, T waarde) {
        if (standen.isEmpty() || !Objects.equals(standen.get(standen.size() - 1).waarde, waarde)) {
            standen.add(new Stand<>(vanaf, waarde));
        }
    }

    /** Only a state that lasts two calendar months takes effect, on the first day after them. */
    private static <T> List<Stand<T>> doorwerking(List<Stand<T>> standen) {
        List<Stand<T>> gevolgen = new ArrayList<>();
        for (int i = 0; i < standen.size(); i++) {
            if (i == 0) {
                gevolgen.add(standen.get(0));
            } else if (duurtTweeMaanden(standen, i)) {
                gevolgen.add(new Stand<>(naTweeMaanden(standen.get(i)), standen.get(i).waarde));
            }
        }
        return gevolgen;
    }

    /**
     * Art. 60(2)(3): with less than 80 percent at the start the inkomenseis holds at once; after 80 percent or more
     * it begins after 24 calendar months under 80 percent. It ceases after two calendar months at 80 percent or more;
     * a shorter relapse changes nothing.
     */
    private static List<Eisperiode> eisperioden(List<Stand<Boolean>> volledigheid) {
        List<Stand<Boolean>> blijvend = new ArrayList<>();
        for (int i = 0; i < volledigheid.size(); i++) {
            boolean korteTerugval = i > 0 && volledigheid.get(i).waarde && !duurtTweeMaanden(volledigheid, i);
            if (!korteTerugval) {
                noteer(blijvend, volledigheid.get(i).vanaf, volledigheid.get(i).waarde);
            }
        }
        List<Eisperiode> perioden = new ArrayList<>();
        for (int i = 0; i < blijvend.size(); i++) {
            if (!blijvend.get(i).waarde) {
                LocalDate onder = blijvend.get(i).vanaf;
                LocalDate van = i == 0 ? onder : Kalender.naKalendermaanden(onder, 24);
                if (i + 1 == blijvend.size()) {
                    perioden.add(new Eisperiode(van, null));
                } else if (!blijvend.get(i + 1).vanaf.isBefore(van)) {
                    perioden.add(new Eisperiode(van, naTweeMaanden(blijvend.get(i + 1))));
                }
            }
        }
        return perioden;
    }

    private static <T> boolean duurtTweeMaanden(List<Stand<T>> standen, int nummer) {
        return nummer + 1 == standen.size()
                || !standen.get(nummer + 1).vanaf.isBefore(naTweeMaanden(standen.get(nummer)));
    }

    private static LocalDate naTweeMaanden(Stand<?> stand) {
        return Kalender.naKalendermaanden(stand.vanaf, 2);
    }

    private static BigDecimal laatste(List<Stand<BigDecimal>> standen, LocalDate dag) {
        BigDecimal waarde = standen.isEmpty() || standen.get(0).vanaf.isAfter(dag) ? null : standen.get(0).waarde;
        for (int i = 1; i < standen.size() && !standen.get(i).vanaf.isAfter(dag); i++) {
            waarde = standen.get(i).waarde;
        }
        return waarde;
    }
}
