package nl.uitkomst.prestaties;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import nl.uitkomst.prestaties.Verbinding.Antwoord;

/**
 * The same request over and over, on a number of connections at once; a connection sends its next request when it has the whole answer to the one
 * before. Good is an answer with status 200 and as many bytes as the first one: the same request gives the same answer.
 */
final class Belasting {

    private final int poort;
    private final byte[] verzoek;
    private final long lengte;

    /** @param p50 and p99 in milliseconds, over all answers */
    record Meting(int verbindingen, long antwoorden, long fouten, double seconden, double p50, double p99) {

        double perSeconde() {
            return antwoorden / seconden;
        }
    }

    /** Asks once, to know the answer. */
    Belasting(int poort, byte[] verzoek) throws IOException {
        this.poort = poort;
        this.verzoek = verzoek;
        try (Verbinding verbinding = new Verbinding(poort)) {
            Antwoord eerste = verbinding.vraag(verzoek);
            if (eerste.status() != 200) {
                throw new IllegalStateException("the service answers " + eerste.status());
            }
            lengte = eerste.lengte();
        }
    }

    long lengte() {
        return lengte;
    }

    Meting seconden(int verbindingen, int seconden) throws InterruptedException {
        return meet(verbindingen, Long.MAX_VALUE, seconden * 1_000_000_000L);
    }

    Meting antwoorden(int verbindingen, long aantal) throws InterruptedException {
        return meet(verbindingen, aantal, Long.MAX_VALUE / 2);
    }

    private Meting meet(int verbindingen, long aantal, long duur) throws InterruptedException {
        AtomicLong nummer = new AtomicLong();
        LongAdder fouten = new LongAdder();
        List<Thread> draden = new ArrayList<>();
        List<Tijden> tijden = new ArrayList<>();
        long begin = System.nanoTime();
        for (int i = 0; i < verbindingen; i++) {
            Tijden eigen = new Tijden();
            tijden.add(eigen);
            Thread draad = new Thread(() -> stuur(nummer, aantal, begin, duur, eigen, fouten));
            draden.add(draad);
            draad.start();
        }
        for (Thread draad : draden) {
            draad.join();
        }
        double seconden = (System.nanoTime() - begin) / 1e9;
        long[] alle = tijden.stream().flatMapToLong(eigen -> Arrays.stream(eigen.waarden, 0, eigen.aantal)).sorted().toArray();
        return new Meting(verbindingen, alle.length, fouten.sum(), seconden, deel(alle, 0.50), deel(alle, 0.99));
    }

    private void stuur(AtomicLong nummer, long aantal, long begin, long duur, Tijden tijden, LongAdder fouten) {
        try (Verbinding verbinding = new Verbinding(poort)) {
            for (long nu = System.nanoTime(); nu - begin < duur && nummer.incrementAndGet() <= aantal;) {
                Antwoord antwoord = verbinding.vraag(verzoek);
                long daarna = System.nanoTime();
                tijden.noteer(daarna - nu);
                if (antwoord.status() != 200 || antwoord.lengte() != lengte) {
                    fouten.increment();
                }
                nu = daarna;
            }
        } catch (IOException verbroken) {
            fouten.increment();
        }
    }

    private static double deel(long[] alle, double deel) {
        return alle.length == 0 ? Double.NaN : alle[(int) Math.min(alle.length - 1, Math.round(alle.length * deel))] / 1e6;
    }

    /** What one connection measured. */
    private static final class Tijden {

        private long[] waarden = new long[1 << 12];
        private int aantal;

        private void noteer(long nanoseconden) {
            if (aantal == waarden.length) {
                waarden = Arrays.copyOf(waarden, aantal * 2);
            }
            waarden[aantal++] = nanoseconden;
        }
    }
}
