package nl.uitkomst.service.catalogus;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;

/** An answer that a client may keep, and asks again for by its ETag. */
final class Bewaarbaar {

    private final byte[] inhoud;
    private final String etag;

    Bewaarbaar(byte[] inhoud) {
        this.inhoud = inhoud;
        try {
            etag = '"' + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhoud)) + '"';
        } catch (NoSuchAlgorithmException fout) {
            throw new IllegalStateException(fout);
        }
    }

    /** The body; null, with status 304, when the client holds it already. */
    byte[] voor(HttpServletRequest verzoek, HttpServletResponse antwoord) {
        antwoord.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        return new ServletWebRequest(verzoek, antwoord).checkNotModified(etag) ? null : inhoud;
    }
}
