package nl.uitkomst.service.problemen;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes a fault of ours to the log: what and where, without the message, which could hold input. */
public final class Storing {

    private static final Logger LOG = LoggerFactory.getLogger(Storing.class);

    private Storing() {
    }

    public static void meld(Throwable fout) {
        LOG.error("{} at {}", fout.getClass().getName(), plaats(fout));
    }

    private static String plaats(Throwable fout) {
        StringBuilder tekst = new StringBuilder();
        for (Throwable oorzaak = fout; oorzaak != null; oorzaak = oorzaak.getCause()) {
            tekst.append(oorzaak == fout ? "" : " | " + oorzaak.getClass().getName() + " at ");
            for (StackTraceElement regel : oorzaak.getStackTrace()) {
                tekst.append(regel).append(' ');
                if (regel.getClassName().startsWith("nl.uitkomst.service")) {
                    break;
                }
            }
        }
        return tekst.toString().strip();
    }
}
