package nl.uitkomst.service.catalogus;

import nl.uitkomst.catalogus.Catalogus;
import nl.uitkomst.motor.Regelset;
import org.springframework.stereotype.Component;

/** The catalogue of the rules in use, made when it is first asked for: a client that only computes does not pay for it. */
@Component
public class Catalogusbron {

    private final Regelset regelset;
    private volatile Catalogus catalogus;

    Catalogusbron(Regelset regelset) {
        this.regelset = regelset;
    }

    public Catalogus catalogus() {
        Catalogus gemaakt = catalogus;
        if (gemaakt == null) {
            synchronized (this) {
                gemaakt = catalogus == null ? Catalogus.laad(regelset) : catalogus;
                catalogus = gemaakt;
            }
        }
        return gemaakt;
    }
}
