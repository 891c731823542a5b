package nl.uitkomst.service.werk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import nl.uitkomst.service.problemen.TeGrootVerzoek;
import nl.uitkomst.service.problemen.TeTraagVerzoek;

/** The body of a request, as long as it is worked on. */
public final class Lichaam implements AutoCloseable {

    private static final int STUK = 16 * 1024;

    private final Geheugen geheugen;
    private long bezet;
    private byte[] tekst;

    private Lichaam(Geheugen geheugen) {
        this.geheugen = geheugen;
    }

    /** Reads it, whatever the request says about its length. */
    static Lichaam lees(InputStream invoer, long grens, Duration leestijd, Geheugen geheugen) throws IOException {
        Lichaam lichaam = new Lichaam(geheugen);
        try {
            lichaam.tekst = lichaam.alles(invoer, grens, System.nanoTime() + leestijd.toNanos());
            return lichaam;
        } catch (IOException | RuntimeException fout) {
            lichaam.close();
            throw fout;
        }
    }

    private byte[] alles(InputStream invoer, long grens, long einde) throws IOException {
        ByteArrayOutputStream gelezen = new ByteArrayOutputStream();
        byte[] stuk = new byte[STUK];
        for (int aantal; (aantal = invoer.read(stuk)) >= 0;) {
            bezet(aantal);
            gelezen.write(stuk, 0, aantal);
            if (gelezen.size() > grens) {
                throw new TeGrootVerzoek();
            }
            if (System.nanoTime() - einde > 0) {
                throw new TeTraagVerzoek();
            }
        }
        return gelezen.toByteArray();
    }

    /** Counts bytes of the answer as well, until the end. */
    void bezet(long bytes) {
        geheugen.neem(bytes);
        bezet += bytes;
    }

    public byte[] tekst() {
        return tekst;
    }

    @Override
    public void close() {
        geheugen.geef(bezet);
        bezet = 0;
    }
}
