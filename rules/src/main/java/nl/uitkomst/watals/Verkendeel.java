package nl.uitkomst.watals;

import java.util.ArrayList;
import java.util.List;
import nl.uitkomst.geld.Bedrag;

/**
 * A row of incomes over which the total is one straight line, whatever rules decide; or one income that lies on no line, or a row in which the
 * total is unknown.
 *
 * @param lijn null where the total is unknown, and of a single income
 */
record Verkendeel(List<Verkenstuk> stukken, Verkenlijn lijn) {

    /** The whole range in as few parts as possible. */
    static List<Verkendeel> van(List<Verkenstuk> stukken) {
        List<Verkendeel> delen = new ArrayList<>();
        for (Verkenstuk stuk : stukken) {
            Verkendeel laatste = delen.isEmpty() ? null : delen.get(delen.size() - 1);
            Verkendeel langer = laatste == null ? null : laatste.met(stuk);
            if (langer == null) {
                delen.add(new Verkendeel(List.of(stuk), stuk.lijn()));
            } else {
                delen.set(delen.size() - 1, langer);
            }
        }
        return delen;
    }

    /** This part with the next piece; null where the total is not the same line there. */
    private Verkendeel met(Verkenstuk stuk) {
        if (bekend() != stuk.bekend()) {
            return null;
        }
        List<Verkenstuk> meer = new ArrayList<>(stukken);
        meer.add(stuk);
        if (!bekend()) {
            return new Verkendeel(meer, null);
        }
        Verkenlijn samen = lijn != null ? lijn : stuk.lijn();
        boolean zelfde = samen != null && op(samen, stukken.get(0)) && op(samen, stuk);
        return zelfde ? new Verkendeel(meer, samen) : null;
    }

    private static boolean op(Verkenlijn lijn, Verkenstuk stuk) {
        return lijn.op(stuk.van()).equals(stuk.begin().totaal()) && lijn.op(stuk.totEnMet()).equals(stuk.einde().totaal());
    }

    boolean bekend() {
        return stukken.get(0).bekend();
    }

    long van() {
        return stukken.get(0).van();
    }

    long totEnMet() {
        return stukken.get(stukken.size() - 1).totEnMet();
    }

    /** The exact total at its first or last income. */
    Bedrag eerste() {
        return stukken.get(0).begin().totaal();
    }

    Bedrag laatste() {
        return stukken.get(stukken.size() - 1).einde().totaal();
    }

    /** The first piece that shows how the rules decide here. */
    Verkenstuk vooraan() {
        return stukken.stream().filter(Verkenstuk::heeftLijn).findFirst().orElse(stukken.get(0));
    }

    /** The last piece that does. */
    Verkenstuk achteraan() {
        return stukken.stream().filter(Verkenstuk::heeftLijn).reduce((een, ander) -> ander).orElse(stukken.get(stukken.size() - 1));
    }
}
