package nl.uitkomst.grenzen;

import java.util.function.Supplier;

/**
 * How much work one request may be. The contract says the most; whoever calls the rules for others may allow less, and an end in time. The limits
 * hold for the thread that does the work, so that nothing between the caller and the few places that look at them has to pass them on.
 *
 * @param diepte    layers of JSON
 * @param maanden   months in a period
 * @param verzoeken requests in a batch
 */
public record Grenzen(int diepte, int maanden, int verzoeken) {

    private static final int MEESTE_LAGEN = 20;
    private static final int MEESTE_MAANDEN = 120;
    private static final int MEESTE_VERZOEKEN = 1_000;

    /** What the contract promises. */
    public static final Grenzen CONTRACT = new Grenzen(MEESTE_LAGEN, MEESTE_MAANDEN, MEESTE_VERZOEKEN);

    private static final Werk VRIJ = new Werk(CONTRACT, null);
    private static final ThreadLocal<Werk> NU = ThreadLocal.withInitial(() -> VRIJ);

    /** @param einde on the clock of {@link System#nanoTime()}; null where there is none */
    private record Werk(Grenzen grenzen, Long einde) {
    }

    public Grenzen {
        hoogstens("layers", diepte, MEESTE_LAGEN);
        hoogstens("months", maanden, MEESTE_MAANDEN);
        hoogstens("requests", verzoeken, MEESTE_VERZOEKEN);
    }

    private static void hoogstens(String wat, int waarde, int hoogste) {
        if (waarde < 1 || waarde > hoogste) {
            throw new IllegalArgumentException("from 1 to " + hoogste + " " + wat + ", not " + waarde);
        }
    }

    /**
     * Does work under these limits.
     *
     * @param einde on the clock of {@link System#nanoTime()}
     * @throws RekentijdVoorbij when the work is not done by then
     */
    public <T> T tot(long einde, Supplier<T> werk) {
        if (System.nanoTime() - einde > 0) {
            throw new RekentijdVoorbij();
        }
        Werk eerder = NU.get();
        NU.set(new Werk(this, einde));
        try {
            return werk.get();
        } finally {
            if (eerder == VRIJ) {
                NU.remove();
            } else {
                NU.set(eerder);
            }
        }
    }

    /** The limits of the work at hand; those of the contract where nobody set any. */
    public static Grenzen nu() {
        return NU.get().grenzen;
    }

    /** @throws RekentijdVoorbij when the work at hand has to be done by now */
    public static void bewaakTijd() {
        Long einde = NU.get().einde;
        if (einde != null && System.nanoTime() - einde > 0) {
            throw new RekentijdVoorbij();
        }
    }
}
