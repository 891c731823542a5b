package nl.uitkomst.tijd;

import java.time.LocalDate;
import java.util.Optional;

/** A row of days; both ends belong to it. */
public record Tijdvak(LocalDate van, LocalDate totEnMet) {

    private static final int WEEK = 7;
    private static final int WERKWEEK = 5;

    public Tijdvak {
        if (totEnMet.isBefore(van)) {
            throw new IllegalArgumentException("a row of days ends before it starts");
        }
    }

    public int aantalDagen() {
        return (int) (totEnMet.toEpochDay() - van.toEpochDay()) + 1;
    }

    /** Mondays to Fridays; the law leaves Saturdays and Sundays out of account (WIA 13 lid 4 onder b). */
    public int werkdagen() {
        int dagen = aantalDagen();
        int aantal = dagen / WEEK * WERKWEEK;
        int eerste = van.getDayOfWeek().getValue() - 1;
        for (int rest = 0; rest < dagen % WEEK; rest++) {
            if ((eerste + rest) % WEEK < WERKWEEK) {
                aantal++;
            }
        }
        return aantal;
    }

    public boolean bevat(LocalDate dag) {
        return !dag.isBefore(van) && !dag.isAfter(totEnMet);
    }

    public boolean overlapt(Tijdvak ander) {
        return !ander.totEnMet.isBefore(van) && !ander.van.isAfter(totEnMet);
    }

    public Optional<Tijdvak> doorsnede(Tijdvak ander) {
        if (!overlapt(ander)) {
            return Optional.empty();
        }
        return Optional.of(new Tijdvak(
                van.isBefore(ander.van) ? ander.van : van,
                totEnMet.isAfter(ander.totEnMet) ? ander.totEnMet : totEnMet));
    }
}
