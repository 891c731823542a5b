package nl.uitkomst.service.uitkomsten;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import nl.uitkomst.service.problemen.TeGrootVerzoek;

/** Reads the body of a request, whatever it says about its own length. */
public final class Lichaam {

    /** 1 MiB. */
    static final int GRENS = 1024 * 1024;

    private Lichaam() {
    }

    /** @throws TeGrootVerzoek when the body is larger than {@link #GRENS} */
    public static byte[] lees(HttpServletRequest verzoek) throws IOException {
        return lees(verzoek, GRENS);
    }

    /** @throws TeGrootVerzoek when the body is larger than {@code grens} bytes */
    static byte[] lees(HttpServletRequest verzoek, int grens) throws IOException {
        if (verzoek.getContentLengthLong() > grens) {
            throw new TeGrootVerzoek();
        }
        byte[] tekst = verzoek.getInputStream().readNBytes(grens + 1);
        if (tekst.length > grens) {
            throw new TeGrootVerzoek();
        }
        return tekst;
    }
}
