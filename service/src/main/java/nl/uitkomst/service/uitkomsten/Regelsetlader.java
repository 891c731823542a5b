package nl.uitkomst.service.uitkomsten;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import nl.uitkomst.motor.Regelset;

/** Loads the rules beside the start of Spring, which takes about as long. */
public final class Regelsetlader {

    private static final FutureTask<Regelset> LADER = new FutureTask<>(Regelset::laad);

    private Regelsetlader() {
    }

    /** Starts loading; at most once. */
    public static void begin() {
        new Thread(LADER, "regelset").start();
    }

    /** The rules, once they are there. */
    static Regelset regelset() {
        LADER.run(); // does nothing when the thread has begun already
        try {
            return LADER.get();
        } catch (ExecutionException fout) {
            throw new IllegalStateException(fout.getCause());
        } catch (InterruptedException gestopt) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(gestopt);
        }
    }
}
