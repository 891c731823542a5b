package nl.uitkomst.tijd;

import java.util.List;

/** A row of calendar months; both ends belong to it. */
public record Periode(Maand van, Maand totEnMet) {

    public Periode {
        if (totEnMet.isVoor(van)) {
            throw new IllegalArgumentException("period ends before it starts");
        }
    }

    public int aantalMaanden() {
        return van.maandenTot(totEnMet) + 1;
    }

    public List<Maand> maanden() {
        Maand[] maanden = new Maand[aantalMaanden()];
        Maand maand = van;
        for (int nummer = 0; nummer < maanden.length; nummer++) {
            maanden[nummer] = maand;
            maand = maand.volgende();
        }
        return List.of(maanden);
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
