package nl.uitkomst.simulatie;

import java.util.SplittableRandom;

/** Throws of dice for one person: the same seed and number give the same throws, whoever else is made. */
final class Toeval {

    private static final long VERMENIGVULDIGER = 0x9E3779B97F4A7C15L;
    private static final int HONDERD = 100;

    private final SplittableRandom bron;

    Toeval(long zaad, long nummer) {
        bron = new SplittableRandom(zaad * VERMENIGVULDIGER + nummer);
    }

    /** @param procent of how many in a hundred it holds */
    boolean kans(int procent) {
        return bron.nextInt(HONDERD) < procent;
    }

    /** Both bounds included, each as often. */
    long tussen(long minstens, long hoogstens) {
        return bron.nextLong(minstens, hoogstens + 1);
    }

    /** @param kansen in percent, a hundred together */
    int een(int... kansen) {
        int worp = bron.nextInt(HONDERD);
        int plaats = 0;
        while (worp >= kansen[plaats]) {
            worp -= kansen[plaats++];
        }
        return plaats;
    }

    SplittableRandom bron() {
        return bron;
    }
}
