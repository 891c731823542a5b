package nl.uitkomst.javafouten;

/** What probed code calls at each of its lines: it notes that the line was reached, and ends work that goes on for too long. For one trial at a time. */
public final class Sonde {

    /** Between two looks at the clock. */
    private static final int KEREN = 1000;

    private static volatile boolean[] geraakt;
    private static volatile long einde = Long.MAX_VALUE;
    private static int tot = KEREN;

    private Sonde() {
    }

    /** Work that did not end in time. */
    static final class TeLang extends Error {

        private static final long serialVersionUID = 1L;
    }

    static void noteer(boolean[] regels) {
        geraakt = regels;
    }

    /** @param nanos from now, until which the work may take */
    static void begin(long nanos) {
        einde = System.nanoTime() + nanos;
    }

    /** Called by probed code. */
    public static void raak(int regel) {
        boolean[] regels = geraakt;
        if (regels != null) {
            regels[regel] = true;
        }
        if (--tot < 0) {
            tot = KEREN;
            if (System.nanoTime() > einde) {
                throw new TeLang();
            }
        }
    }
}
