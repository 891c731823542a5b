package nl.uitkomst.service.beheer;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * How many requests there were and how long they took, by the template of the path and by status. Both come from us, so there is only so much to
 * keep, and nothing in it is about anyone.
 */
@Component
public class Metingen {

    /** Upper bounds of the duration, in milliseconds; above the last there is one more. */
    private static final long[] GRENZEN = {1, 5, 25, 100, 500, 2_000, 10_000};
    private static final double NANO = 1e-9;

    private final Map<String, Reeks> reeksen = new ConcurrentHashMap<>();

    private static final class Reeks {

        private final LongAdder nanoseconden = new LongAdder();
        private final LongAdder[] aantallen = IntStream.rangeClosed(0, GRENZEN.length).mapToObj(nummer -> new LongAdder()).toArray(LongAdder[]::new);
    }

    /** @param pad the template, never what a client wrote */
    public void tel(String pad, int status, long nanoseconden) {
        Reeks reeks = reeksen.computeIfAbsent("pad=\"" + pad + "\",status=\"" + status + '"', nieuw -> new Reeks());
        int vak = 0;
        while (vak < GRENZEN.length && nanoseconden > GRENZEN[vak] * 1_000_000) {
            vak++;
        }
        reeks.nanoseconden.add(nanoseconden);
        reeks.aantallen[vak].increment();
    }

    void schrijf(Metingentekst tekst) {
        tekst.soort("uitkomst_verzoek_seconds", "histogram", "Verzoeken en hun duur, per pad en status.");
        new ConcurrentSkipListMap<>(reeksen).forEach((naam, reeks) -> {
            long samen = 0;
            for (int vak = 0; vak < GRENZEN.length; vak++) {
                samen += reeks.aantallen[vak].sum();
                tekst.waarde("uitkomst_verzoek_seconds_bucket", naam + ",le=\"" + GRENZEN[vak] / 1e3 + '"', samen);
            }
            samen += reeks.aantallen[GRENZEN.length].sum();
            tekst.waarde("uitkomst_verzoek_seconds_bucket", naam + ",le=\"+Inf\"", samen);
            tekst.waarde("uitkomst_verzoek_seconds_sum", naam, reeks.nanoseconden.sum() * NANO);
            tekst.waarde("uitkomst_verzoek_seconds_count", naam, samen);
        });
    }
}
