package nl.uitkomst.service.werk;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import nl.uitkomst.service.problemen.Overbelast;
import org.springframework.stereotype.Component;

/**
 * Where the computing is done. There are as many places as can be at work at once; who finds none waits a little, in the order of arrival, and only so
 * many may wait. Everybody else is told at once that it is too busy. Each request of a batch waits its turn in the same row, so a batch of a thousand
 * and a thousand single requests share alike.
 */
@Component
public class Werkplaatsen {

    private final int aantal;
    private final int meesteWachtenden;
    private final Duration wachttijd;
    private final Semaphore plaatsen;
    private final Semaphore zware;
    private final Semaphore batches;
    private final AtomicInteger wachtend = new AtomicInteger();
    private final LongAdder geweigerd = new LongAdder();

    /** A place that is taken; close it to give it back. */
    public interface Plaats extends AutoCloseable {

        @Override
        void close();
    }

    Werkplaatsen(Werkgrenzen grenzen) {
        aantal = grenzen.tegelijk();
        meesteWachtenden = grenzen.wachtenden();
        wachttijd = grenzen.wachttijd();
        plaatsen = new Semaphore(aantal, true);
        zware = new Semaphore(Math.max(1, aantal / 2), true);
        batches = new Semaphore(grenzen.batches(), true);
    }

    /** @throws Overbelast when there is no place soon enough */
    public Plaats neem(Gewicht gewicht) {
        long einde = System.nanoTime() + wachttijd.toNanos();
        if (gewicht == Gewicht.GEWOON) {
            return neem(plaatsen, einde);
        }
        Plaats zwaar = neem(zware, einde);
        try {
            Plaats plaats = neem(plaatsen, einde);
            return () -> {
                plaats.close();
                zwaar.close();
            };
        } catch (Overbelast vol) {
            zwaar.close();
            throw vol;
        }
    }

    /**
     * Room for one more batch; its requests each take a place of their own.
     *
     * @throws Overbelast when there is no room soon enough
     */
    public Plaats neemBatch() {
        return neem(batches, System.nanoTime() + wachttijd.toNanos());
    }

    private Plaats neem(Semaphore van, long einde) {
        if (!mag(van, 0) && !wacht(van, einde)) {
            geweigerd.increment();
            throw new Overbelast();
        }
        return van::release;
    }

    private boolean wacht(Semaphore van, long einde) {
        try {
            return wachtend.incrementAndGet() <= meesteWachtenden && mag(van, einde - System.nanoTime());
        } finally {
            wachtend.decrementAndGet();
        }
    }

    /** With no time to wait too, who came first goes first. */
    private static boolean mag(Semaphore van, long nanoseconden) {
        try {
            return van.tryAcquire(nanoseconden, TimeUnit.NANOSECONDS);
        } catch (InterruptedException gestopt) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * A place for one request of a batch, which is in already and waits as long as it takes.
     *
     * @param einde on the clock of {@link System#nanoTime()}
     * @return null when none is free by then
     */
    public Plaats neemVoor(long einde) {
        return mag(plaatsen, einde - System.nanoTime()) ? plaatsen::release : null;
    }

    public int aantal() {
        return aantal;
    }

    /** Places at work. */
    public int bezet() {
        return aantal - plaatsen.availablePermits();
    }

    /** Requests that wait for a place. */
    public int wachtend() {
        return wachtend.get();
    }

    /** Requests that were told that it is too busy, since the start. */
    public long geweigerd() {
        return geweigerd.sum();
    }
}
