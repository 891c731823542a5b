package nl.uitkomst.tijd;

import java.util.List;
import java.util.stream.IntStream;

/** A row of calendar months; both ends belong to it. */
public record Periode(Maand van, Maand totEnMet) {

    public Periode {
        if (totEnMet.isVoor(van)) {
            throw new IllegalArgumentException("period ends before it starts");
        }
    }

    public int aantalMaanden() {
        return (int) van.waarde().until(totEnMet.waarde(), java.time.temporal.ChronoUnit.MONTHS) + 1;
    }

    public List<Maand> maanden() {
        return IntStream.range(0, aantalMaanden()).mapToObj(van::plus).toList();
    }

    public boolean bevat(Maand maand) {
        return !maand.isVoor(van) && !maand.isNa(totEnMet);
    }

    public boolean overlapt(Periode ander) {
        return !ander.totEnMet.isVoor(van) && !ander.van.isNa(totEnMet);
    }

    public Tijdvak dagen() {
        return new Tijdvak(van.eersteDag(), totEnMet.laatsteDag());
    }
}
