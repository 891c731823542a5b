package nl.uitkomst.watals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Cuts a range of incomes into pieces over which every amount is a straight line, exactly to the cent.
 *
 * <p>Why nothing is missed. A rule compares amounts and computes with them; each conclusion is an amount that is straight in its inputs, or
 * is bent once (a maximum, a minimum, nil as the lowest). Where two incomes make the same rules conclude the same things, those rules hold
 * between them too, for what lies on both sides of no limit lies on none of them in between. And an amount that is bent at most once and at
 * three incomes lies on one line, is that line. So a piece is accepted when its two ends are decided alike and <em>every</em> amount of
 * its middle, the intermediate ones as well, lies on the line through its ends; other pieces are cut in two, down to two neighbouring cents.
 * What this could overlook is a rule that works between two samples and at neither: therefore the search starts at the amounts that the rules
 * themselves name, and at evenly spread incomes. A test compares it with every cent there is.
 */
final class Verkenzoeker {

    private static final int GELIJKE_DELEN = 8;

    private final Verkenproef proef;
    private final TreeSet<Long> punten = new TreeSet<>();
    private final List<Verkenstuk> gevonden = new ArrayList<>();

    private Verkenzoeker(Verkenproef proef) {
        this.proef = proef;
    }

    /** The pieces that cover the range, in order; two that meet in a bend share the income of that bend. */
    static List<Verkenstuk> stukken(Verkenproef proef, long van, long totEnMet) {
        return new Verkenzoeker(proef).zoek(van, totEnMet);
    }

    private List<Verkenstuk> zoek(long van, long totEnMet) {
        for (int deel = 0; deel <= GELIJKE_DELEN; deel++) {
            punten.add(van + (totEnMet - van) / GELIJKE_DELEN * deel);
        }
        punten.add(totEnMet);
        genoemdeBedragen(van, totEnMet);
        List<Long> begin = List.copyOf(punten);
        for (int nummer = 1; nummer < begin.size(); nummer++) {
            verdeel(begin.get(nummer - 1), begin.get(nummer));
        }
        return samengevoegd(metLossePunten());
    }

    /**
     * Begins at and beside the amounts that the rules name at two neighbouring samples: those do not change with the income, so something may
     * change where the income reaches one of them.
     */
    private void genoemdeBedragen(long van, long totEnMet) {
        List<Set<BigDecimal>> genoemd = punten.stream().map(proef::genoemd).toList();
        for (int nummer = 1; nummer < genoemd.size(); nummer++) {
            Set<BigDecimal> vast = genoemd.get(nummer - 1);
            vast.retainAll(genoemd.get(nummer));
            for (BigDecimal bedrag : vast) {
                BigDecimal centen = bedrag.movePointRight(2);
                long erboven = centen.setScale(0, RoundingMode.FLOOR).longValueExact() + 1;
                for (long cent = centen.setScale(0, RoundingMode.CEILING).longValueExact() - 1; cent <= erboven; cent++) {
                    if (cent > van && cent < totEnMet) {
                        punten.add(cent);
                    }
                }
            }
        }
    }

    private void verdeel(long van, long totEnMet) {
        if (totEnMet - van == 1) {
            return; // two neighbours: whether they belong together shows when pieces are joined
        }
        long midden = van + (totEnMet - van) / 2;
        Verkenmeting een = proef.meting(van);
        Verkenmeting ander = proef.meting(totEnMet);
        Verkenmeting tussen = proef.meting(midden);
        if (een.beslistAls(ander) && een.beslistAls(tussen) && tussen.opLijn(een, ander)) {
            gevonden.add(new Verkenstuk(een, ander));
        } else {
            punten.add(midden);
            verdeel(van, midden);
            verdeel(midden, totEnMet);
        }
    }

    /** Incomes that no piece covers stand alone for now. */
    private List<Verkenstuk> metLossePunten() {
        List<Verkenstuk> alle = new ArrayList<>();
        int volgende = 0;
        for (long punt : punten) {
            while (volgende < gevonden.size() && gevonden.get(volgende).totEnMet() < punt) {
                alle.add(gevonden.get(volgende++));
            }
            boolean gedekt = volgende < gevonden.size() && gevonden.get(volgende).van() <= punt;
            if (!gedekt) {
                alle.add(new Verkenstuk(proef.meting(punt), proef.meting(punt)));
            }
        }
        alle.addAll(gevonden.subList(volgende, gevonden.size()));
        return alle;
    }

    private static List<Verkenstuk> samengevoegd(List<Verkenstuk> stukken) {
        List<Verkenstuk> samen = new ArrayList<>();
        for (Verkenstuk stuk : stukken) {
            Verkenstuk laatste = samen.isEmpty() ? null : samen.get(samen.size() - 1);
            Verkenstuk langer = laatste == null ? null : laatste.met(stuk);
            if (langer == null) {
                samen.add(stuk);
            } else {
                samen.set(samen.size() - 1, langer);
            }
        }
        return samen;
    }
}
