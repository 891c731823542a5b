package nl.uitkomst.service.beheer;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The time between "not ready any more" and "no new requests": the service answers as ever, while whoever divides the requests finds out that it
 * has to send them elsewhere. Stops before the web server does.
 */
@Component
class Uitloop implements SmartLifecycle {

    private final Duration duur;
    private volatile boolean loopt;

    Uitloop(@Value("${uitkomst.stoppen.uitloop}") Duration duur) {
        this.duur = duur;
    }

    @Override
    public void start() {
        loopt = true;
    }

    @Override
    public void stop() {
        loopt = false;
        try {
            Thread.sleep(duur.toMillis());
        } catch (InterruptedException gestopt) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return loopt;
    }
}
