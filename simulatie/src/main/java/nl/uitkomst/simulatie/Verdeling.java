package nl.uitkomst.simulatie;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Classes of a difference in euro a month. A bound belongs to the class nearest to nil. */
final class Verdeling {

    private static final long[] GRENZEN = {10_00, 25_00, 50_00, 100_00, 250_00, 500_00};

    private Verdeling() {
    }

    /** Sorts by itself from the largest loss to the largest gain. */
    static String sleutel(long centen) {
        return String.format(Locale.ROOT, "%02d", plaats(centen));
    }

    private static int plaats(long centen) {
        int midden = GRENZEN.length + 1;
        if (centen == 0) {
            return midden;
        }
        int stap = 0;
        while (stap < GRENZEN.length && Math.abs(centen) > GRENZEN[stap]) {
            stap++;
        }
        return centen > 0 ? midden + 1 + stap : midden - 1 - stap;
    }

    /** Of every class its key and its name, in order. */
    static List<String[]> klassen() {
        List<String[]> klassen = new ArrayList<>();
        for (int stap = GRENZEN.length; stap >= 0; stap--) {
            klassen.add(new String[] {sleutel(-midden(stap)), naam(stap) + " minder"});
        }
        klassen.add(new String[] {sleutel(0), "gelijk"});
        for (int stap = 0; stap <= GRENZEN.length; stap++) {
            klassen.add(new String[] {sleutel(midden(stap)), naam(stap) + " meer"});
        }
        return klassen;
    }

    private static long midden(int stap) {
        return stap == GRENZEN.length ? GRENZEN[stap - 1] + 1 : GRENZEN[stap];
    }

    private static String naam(int stap) {
        if (stap == 0) {
            return "tot en met € 10";
        }
        if (stap == GRENZEN.length) {
            return "boven € 500";
        }
        return "€ " + GRENZEN[stap - 1] / 100 + " tot en met € " + GRENZEN[stap] / 100;
    }
}
