package nl.uitkomst.tijd;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;

/** A calendar month. */
public record Maand(YearMonth waarde) implements Comparable<Maand> {

    private static final int MAANDEN_PER_JAAR = 12;

    public static Maand van(int jaar, int nummer) {
        return new Maand(YearMonth.of(jaar, nummer));
    }

    public static Maand van(LocalDate dag) {
        return new Maand(YearMonth.from(dag));
    }

    /** @param tekst {@code "2026-07"} */
    public static Maand van(String tekst) {
        return new Maand(YearMonth.parse(tekst));
    }

    public LocalDate eersteDag() {
        return waarde.atDay(1);
    }

    public LocalDate laatsteDag() {
        return waarde.atEndOfMonth();
    }

    public Tijdvak dagen() {
        return new Tijdvak(eersteDag(), laatsteDag());
    }

    public Maand plus(int maanden) {
        return new Maand(waarde.plusMonths(maanden));
    }

    public Maand volgende() {
        return plus(1);
    }

    /** How many months later another month is; below nil when it is earlier. */
    public int maandenTot(Maand ander) {
        return (ander.jaar() - jaar()) * MAANDEN_PER_JAAR + ander.nummer() - nummer();
    }

    /** 1 for January to 12 for December. */
    public int nummer() {
        return waarde.getMonthValue();
    }

    public int jaar() {
        return waarde.getYear();
    }

    /** Whether its last day lies before a day. */
    public boolean eindigtVoor(LocalDate dag) {
        return jaar() < dag.getYear() || jaar() == dag.getYear() && nummer() < dag.getMonthValue();
    }

    public boolean isVoor(Maand ander) {
        return waarde.isBefore(ander.waarde);
    }

    public boolean isNa(Maand ander) {
        return waarde.isAfter(ander.waarde);
    }

    @Override
    public int compareTo(Maand ander) {
        return waarde.compareTo(ander.waarde);
    }

    @JsonValue
    @Override
    public String toString() {
        return waarde.toString();
    }
}
