package nl.uitkomst.normen;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.uitkomst.tijd.Pasen;
import nl.uitkomst.tijd.Werkkalender;

/**
 * The general holidays of the Algemene termijnenwet and the days that are equated with them.
 *
 * @param vast          on the same date every year
 * @param naPasen       counted from Easter Sunday
 * @param gelijkgesteld single days, by decree
 */
public record Feestdagen(String code, String naam, Normreeks.Vindplaats bron, Zekerheid zekerheid, List<Vast> vast, List<NaPasen> naPasen,
        List<Gelijkgesteld> gelijkgesteld) implements Werkkalender {

    /**
     * @param dag      month and day, such as {@code 04-27}
     * @param opZondag the date instead in a year in which it is a Sunday; null where it stays
     * @param vanaf    first day on which it is a holiday; null where it always was
     * @param totEnMet last day; null while it is
     */
    public record Vast(String naam, String dag, String opZondag, LocalDate vanaf, LocalDate totEnMet) {

        private boolean is(LocalDate ander) {
            LocalDate gewoon = in(dag, ander);
            LocalDate gevierd = opZondag != null && gewoon.getDayOfWeek() == DayOfWeek.SUNDAY ? in(opZondag, ander) : gewoon;
            return ander.equals(gevierd) && (vanaf == null || !ander.isBefore(vanaf)) && (totEnMet == null || !ander.isAfter(totEnMet));
        }

        private static LocalDate in(String dag, LocalDate jaar) {
            return MonthDay.parse("--" + dag).atYear(jaar.getYear());
        }
    }

    /** @param dagen days after Easter Sunday, before it where negative */
    public record NaPasen(String naam, int dagen) {
    }

    /** @param besluit where the decree was published */
    public record Gelijkgesteld(String besluit, Zekerheid zekerheid, Set<LocalDate> dagen) {
    }

    /** Names of the holidays on a day; empty where it is none. */
    public Set<String> op(LocalDate dag) {
        Set<String> namen = vast.stream().filter(feestdag -> feestdag.is(dag)).map(Vast::naam).collect(Collectors.toSet());
        LocalDate pasen = Pasen.zondag(dag.getYear());
        naPasen.stream().filter(feestdag -> pasen.plusDays(feestdag.dagen()).equals(dag)).map(NaPasen::naam).forEach(namen::add);
        gelijkgesteld.stream().filter(besluit -> besluit.dagen().contains(dag)).map(Gelijkgesteld::besluit).forEach(namen::add);
        return namen;
    }

    @Override
    public boolean isWerkdag(LocalDate dag) {
        return dag.getDayOfWeek() != DayOfWeek.SATURDAY && dag.getDayOfWeek() != DayOfWeek.SUNDAY && op(dag).isEmpty();
    }
}
