package nl.uitkomst.service.werk;

import java.util.concurrent.atomic.AtomicLong;
import nl.uitkomst.service.problemen.Overbelast;
import org.springframework.stereotype.Component;

/** What all bodies and answers together may take, so that many slow clients with much text do not fill the memory. */
@Component
class Geheugen {

    private final AtomicLong vrij;

    Geheugen(Werkgrenzen grenzen) {
        vrij = new AtomicLong(grenzen.geheugen().toBytes());
    }

    /** @throws Overbelast when there is not as much left */
    void neem(long bytes) {
        if (vrij.addAndGet(-bytes) < 0) {
            vrij.addAndGet(bytes);
            throw new Overbelast();
        }
    }

    void geef(long bytes) {
        vrij.addAndGet(bytes);
    }

    long vrij() {
        return vrij.get();
    }
}
