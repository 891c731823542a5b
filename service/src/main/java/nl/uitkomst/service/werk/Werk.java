package nl.uitkomst.service.werk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.uitkomst.grenzen.RekentijdVoorbij;
import nl.uitkomst.service.problemen.TeGrootVerzoek;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

/** From a body to an answer, within the limits: the body is read, a place is waited for, the work is done in time, and the answer is sent. */
@Component
@EnableConfigurationProperties(Werkgrenzen.class)
public class Werk {

    private final Werkgrenzen grenzen;
    private final Werkplaatsen plaatsen;
    private final Geheugen geheugen;
    private final JsonMapper json;
    private final LongAdder tijdVoorbij = new LongAdder();

    Werk(Werkgrenzen grenzen, Werkplaatsen plaatsen, Geheugen geheugen, JsonMapper json) {
        this.grenzen = grenzen;
        this.plaatsen = plaatsen;
        this.geheugen = geheugen;
        this.json = json;
    }

    /** Answers with JSON. A client that is slow to send or to read holds no place meanwhile. */
    public void antwoord(HttpServletRequest verzoek, HttpServletResponse antwoord, Gewicht gewicht, Function<byte[], Object> berekening) throws IOException {
        try (Lichaam lichaam = lees(verzoek)) {
            byte[] tekst = reken(gewicht, () -> json.writeValueAsBytes(berekening.apply(lichaam.tekst())));
            lichaam.bezet(tekst.length);
            antwoord.setContentType(MediaType.APPLICATION_JSON_VALUE);
            antwoord.setContentLength(tekst.length);
            stuur(antwoord, tekst);
        }
    }

    private static void stuur(HttpServletResponse antwoord, byte[] tekst) {
        try {
            antwoord.getOutputStream().write(tekst);
        } catch (IOException verbroken) {
            // the client is gone: there is nobody to tell
        }
    }

    /** @throws nl.uitkomst.service.problemen.TeGrootVerzoek when the body is larger than it may be */
    public Lichaam lees(HttpServletRequest verzoek) throws IOException {
        return lees(verzoek, grenzen.lichaam());
    }

    /** The same for a batch. */
    public Lichaam leesBatch(HttpServletRequest verzoek) throws IOException {
        return lees(verzoek, grenzen.lichaamBatch());
    }

    private Lichaam lees(HttpServletRequest verzoek, DataSize grens) throws IOException {
        if (verzoek.getContentLengthLong() > grens.toBytes()) {
            throw new TeGrootVerzoek();
        }
        return Lichaam.lees(verzoek.getInputStream(), grens.toBytes(), grenzen.leestijd(), geheugen);
    }

    /**
     * Computes in a place of its own.
     *
     * @throws nl.uitkomst.service.problemen.Overbelast when there is no place soon enough
     * @throws RekentijdVoorbij                         when it takes too long
     */
    public <T> T reken(Gewicht gewicht, Supplier<T> werk) {
        try (Werkplaatsen.Plaats plaats = plaatsen.neem(gewicht)) {
            return begrensd(System.nanoTime() + grenzen.rekentijd().toNanos(), werk);
        }
    }

    /**
     * Does a part of a batch, which waits its turn: reading it, or one of its requests.
     *
     * @param einde when the batch has to be done, on the clock of {@link System#nanoTime()}
     * @throws RekentijdVoorbij when it takes too long, or its turn does not come in time
     */
    public <T> T rekenVoorBatch(long einde, Supplier<T> werk) {
        try (Werkplaatsen.Plaats plaats = plaatsen.neemVoor(einde)) {
            return begrensd(plaats == null ? einde : Math.min(einde, System.nanoTime() + grenzen.rekentijd().toNanos()), werk);
        }
    }

    /**
     * Room for one more batch; give it back.
     *
     * @throws nl.uitkomst.service.problemen.Overbelast when there is no room soon enough
     */
    public Werkplaatsen.Plaats batchplaats() {
        return plaatsen.neemBatch();
    }

    /** When a batch that begins now has to be done, on the clock of {@link System#nanoTime()}. */
    public long eindeVanEenBatch() {
        return System.nanoTime() + grenzen.rekentijdBatch().toNanos();
    }

    /** The longest text that a request may have, also as one of a batch. */
    public long grootsteLichaam() {
        return grenzen.lichaam().toBytes();
    }

    /** How many computations there can be at once. */
    public int tegelijk() {
        return plaatsen.aantal();
    }

    private <T> T begrensd(long einde, Supplier<T> werk) {
        try {
            return grenzen.vanHetVerzoek().tot(einde, werk);
        } catch (RekentijdVoorbij teLang) {
            tijdVoorbij.increment();
            throw teLang;
        }
    }

    /** What is left for bodies and answers under way, in bytes. */
    public long vrijGeheugen() {
        return geheugen.vrij();
    }

    /** Computations that were stopped, since the start. */
    public long tijdVoorbij() {
        return tijdVoorbij.sum();
    }
}
