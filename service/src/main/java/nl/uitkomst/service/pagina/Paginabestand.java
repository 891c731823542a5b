package nl.uitkomst.service.pagina;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.context.request.ServletWebRequest;

/** One file of a page: compressed once, at the start, and named by its contents, so that a browser fetches it again only when it changed. */
final class Paginabestand implements HttpRequestHandler {

    /** Scripts and styles only from files of this service; nothing may be framed, embedded or sent elsewhere. */
    private static final String CSP = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

    private final String soort;
    private final byte[] inhoud;
    private final byte[] gezipt;
    private final String naam;

    Paginabestand(String soort, byte[] inhoud) {
        this.soort = soort;
        this.inhoud = inhoud;
        this.gezipt = zip(inhoud);
        this.naam = naam(inhoud);
    }

    @Override
    public void handleRequest(HttpServletRequest verzoek, HttpServletResponse antwoord) throws IOException, HttpRequestMethodNotSupportedException {
        if (!List.of("GET", "HEAD").contains(verzoek.getMethod())) {
            throw new HttpRequestMethodNotSupportedException(verzoek.getMethod(), List.of("GET", "HEAD"));
        }
        boolean zip = gezipt.length < inhoud.length && neemtZip(verzoek.getHeader("Accept-Encoding"));
        antwoord.setHeader("Content-Security-Policy", CSP);
        // Kept, but asked for again each time: nobody works with yesterday's page.
        antwoord.setHeader("Cache-Control", "no-cache");
        antwoord.setHeader("Vary", "Accept-Encoding");
        if (new ServletWebRequest(verzoek, antwoord).checkNotModified('"' + naam + (zip ? "-gzip" : "") + '"')) {
            return;
        }
        antwoord.setContentType(soort);
        if (zip) {
            antwoord.setHeader("Content-Encoding", "gzip");
        }
        byte[] bytes = zip ? gezipt : inhoud;
        antwoord.setContentLength(bytes.length);
        antwoord.getOutputStream().write(bytes);
    }

    /** Whether gzip is named and not refused with a weight of nil. */
    static boolean neemtZip(String acceptEncoding) {
        for (String deel : (acceptEncoding == null ? "" : acceptEncoding).toLowerCase(Locale.ROOT).split(",")) {
            if (deel.strip().matches("gzip(\\s*;(?!\\s*q=0(\\.0*)?$).*)?")) {
                return true;
            }
        }
        return false;
    }

    private static byte[] zip(byte[] inhoud) {
        ByteArrayOutputStream uitvoer = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(uitvoer) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            zip.write(inhoud);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        return uitvoer.toByteArray();
    }

    private static String naam(byte[] inhoud) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhoud), 0, 16);
        } catch (NoSuchAlgorithmException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
