package nl.uitkomst.tijd;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;

/** A calendar month. A computation asks for its days over and over, so a month of our time is made once, with its days. */
public final class Maand implements Comparable<Maand> {

    private static final int MAANDEN_PER_JAAR = 12;
    private static final int EERSTE_JAAR = 1900;
    private static final int LAATSTE_JAAR = 2199;
    private static final Maand[] BEKEND = bekend();

    /** Months since the year 0. */
    private final int volgnummer;
    private final YearMonth waarde;
    private final LocalDate eersteDag;
    private final LocalDate laatsteDag;
    private final Tijdvak dagen;
    private final String tekst;

    private Maand(YearMonth maand) {
        this.volgnummer = volgnummer(maand.getYear(), maand.getMonthValue());
        this.waarde = maand;
        this.eersteDag = maand.atDay(1);
        this.laatsteDag = maand.atEndOfMonth();
        this.dagen = new Tijdvak(eersteDag, laatsteDag);
        this.tekst = maand.toString();
    }

    private static Maand[] bekend() {
        Maand[] maanden = new Maand[(LAATSTE_JAAR - EERSTE_JAAR + 1) * MAANDEN_PER_JAAR];
        YearMonth maand = YearMonth.of(EERSTE_JAAR, 1);
        for (int plaats = 0; plaats < maanden.length; plaats++) {
            maanden[plaats] = new Maand(maand.plusMonths(plaats));
        }
        return maanden;
    }

    private static int volgnummer(int jaar, int nummer) {
        return jaar * MAANDEN_PER_JAAR + nummer - 1;
    }

    private static Maand van(int volgnummer) {
        int plaats = volgnummer - EERSTE_JAAR * MAANDEN_PER_JAAR;
        return plaats >= 0 && plaats < BEKEND.length ? BEKEND[plaats]
                : new Maand(YearMonth.of(Math.floorDiv(volgnummer, MAANDEN_PER_JAAR), Math.floorMod(volgnummer, MAANDEN_PER_JAAR) + 1));
    }

    /**
     * @param nummer 1 for January to 12 for December
     * @throws java.time.DateTimeException when there is no such month
     */
    public static Maand van(int jaar, int nummer) {
        return van(YearMonth.of(jaar, nummer));
    }

    public static Maand van(LocalDate dag) {
        return van(volgnummer(dag.getYear(), dag.getMonthValue()));
    }

    public static Maand van(YearMonth maand) {
        return van(volgnummer(maand.getYear(), maand.getMonthValue()));
    }

    /** @param tekst {@code "2026-07"} */
    public static Maand van(String tekst) {
        return van(YearMonth.parse(tekst));
    }

    public YearMonth waarde() {
        return waarde;
    }

    public LocalDate eersteDag() {
        return eersteDag;
    }

    public LocalDate laatsteDag() {
        return laatsteDag;
    }

    public Tijdvak dagen() {
        return dagen;
    }

    public Maand plus(int maanden) {
        return van(volgnummer + maanden);
    }

    public Maand volgende() {
        return plus(1);
    }

    /** How many months later another month is; below nil when it is earlier. */
    public int maandenTot(Maand ander) {
        return ander.volgnummer - volgnummer;
    }

    /** 1 for January to 12 for December. */
    public int nummer() {
        return eersteDag.getMonthValue();
    }

    public int jaar() {
        return eersteDag.getYear();
    }

    /** Whether its last day lies before a day. */
    public boolean eindigtVoor(LocalDate dag) {
        return laatsteDag.isBefore(dag);
    }

    public boolean isVoor(Maand ander) {
        return volgnummer < ander.volgnummer;
    }

    public boolean isNa(Maand ander) {
        return volgnummer > ander.volgnummer;
    }

    @Override
    public int compareTo(Maand ander) {
        return Integer.compare(volgnummer, ander.volgnummer);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Maand ander && volgnummer == ander.volgnummer;
    }

    @Override
    public int hashCode() {
        return volgnummer;
    }

    @JsonValue
    @Override
    public String toString() {
        return tekst;
    }
}
