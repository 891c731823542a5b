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
        if (verzoek.getContentLengthLong() > GRENS) {
            throw new TeGrootVerzoek();
        }
        byte[] tekst = verzoek.getInputStream().readNBytes(GRENS + 1);
        if (tekst.length > GRENS) {
            throw new TeGrootVerzoek();
        }
        return tekst;
    }
}
