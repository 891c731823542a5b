package nl.uitkomst.simulatie;

import java.io.PrintStream;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Says how far a run is, once in a few seconds. */
final class Voortgang extends SparkListener {

    private static final long TUSSENPOOS = 2_000_000_000L;

    private final int delen;
    private final PrintStream uitvoer;
    private final long begin = System.nanoTime();
    private int klaar;
    private long gezegd = begin;

    Voortgang(int delen, PrintStream uitvoer) {
        this.delen = delen;
        this.uitvoer = uitvoer;
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd einde) {
        if (einde.taskInfo().successful()) {
            klaar++;
            long nu = System.nanoTime();
            if (nu - gezegd > TUSSENPOOS || klaar == delen) {
                gezegd = nu;
                uitvoer.printf("%d van %d delen klaar (%d%%), %d seconden bezig%n", klaar, delen, 100 * klaar / delen, (nu - begin) / 1_000_000_000L);
            }
        }
    }
}
