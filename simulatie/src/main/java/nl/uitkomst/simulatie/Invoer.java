package nl.uitkomst.simulatie;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * A file of JSON Lines, cut into pieces of so many lines.
 *
 * @param som   SHA-256 of the file, by which a run that was cut off knows that it goes on with the same
 * @param delen in order
 */
record Invoer(String bestand, String som, List<Deel> delen) {

    private static final int BUFFER = 1 << 20;
    /** Longer than any request the service would read; what is beyond is no situation of a person. */
    private static final int LANGSTE_REGEL = 4 << 20;

    /** Receives the records of a piece. */
    interface Lezer {

        void lees(Regel regel) throws IOException;
    }

    /**
     * Reads the whole file once.
     *
     * @throws Melding when there is no such file, or nothing in it that a run could be made of
     */
    static Invoer van(String bestand, int regelsPerDeel, Configuration instellingen) {
        Path pad = new Path(bestand);
        try {
            FileSystem schijf = pad.getFileSystem(instellingen);
            if (!schijf.exists(pad)) {
                throw new Melding("Het bestand " + bestand + " is er niet.");
            }
            if (!schijf.getFileStatus(pad).isFile()) {
                throw new Melding(bestand + " is een map. Geef één bestand met op elke regel een verzoek.");
            }
            try (InputStream invoer = schijf.open(pad)) {
                return van(bestand, invoer, regelsPerDeel);
            }
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static Invoer van(String bestand, InputStream invoer, int regelsPerDeel) throws IOException {
        MessageDigest som = sha256();
        List<Deel> delen = new ArrayList<>();
        byte[] buffer = new byte[BUFFER];
        long plaats = 0;
        long begin = 0;
        long regels = 0;
        boolean gezien = false;
        for (int aantal; (aantal = invoer.read(buffer)) >= 0;) {
            if (!gezien && aantal > 0) {
                gezien = true;
                vorm(bestand, buffer, aantal);
            }
            som.update(buffer, 0, aantal);
            for (int teken = 0; teken < aantal; teken++) {
                if (buffer[teken] == '\n' && ++regels % regelsPerDeel == 0) {
                    delen.add(new Deel(delen.size(), begin, plaats + teken + 1, regels - regelsPerDeel + 1));
                    begin = plaats + teken + 1;
                }
            }
            plaats += aantal;
        }
        if (!gezien) {
            throw new Melding("Het bestand " + bestand + " is leeg.");
        }
        if (begin < plaats) {
            delen.add(new Deel(delen.size(), begin, plaats, regels - regels % regelsPerDeel + 1));
        }
        return new Invoer(bestand, "sha256:" + HexFormat.of().formatHex(som.digest()), delen);
    }

    /** JSON Lines begin with an object; any other file is told at once instead of as a million bad lines. */
    private static void vorm(String bestand, byte[] begin, int aantal) {
        int eerste = 0;
        while (eerste < aantal && Character.isWhitespace(begin[eerste])) {
            eerste++;
        }
        if (eerste < aantal && begin[eerste] == '[') {
            throw new Melding(bestand + " is één JSON-lijst. Zet elk verzoek op een eigen regel (JSON Lines).");
        }
        for (int teken = 0; teken < Math.min(aantal, 1024); teken++) {
            if (begin[teken] == 0) {
                throw new Melding(bestand + " is geen tekstbestand. Nodig is een bestand met op elke regel een verzoek in JSON (JSON Lines).");
            }
        }
        if (eerste < aantal && begin[eerste] != '{' && begin[eerste] != '"') {
            throw new Melding("De eerste regel van " + bestand + " is geen JSON. Nodig is een bestand met op elke regel een verzoek in JSON (JSON Lines).");
        }
    }

    /** Reads one piece, an empty line left out, with never more than one line in memory. */
    static void lees(String bestand, Deel deel, Configuration instellingen, Lezer lezer) throws IOException {
        Path pad = new Path(bestand);
        try (FSDataInputStream bron = pad.getFileSystem(instellingen).open(pad)) {
            bron.seek(deel.van());
            InputStream invoer = new BufferedInputStream(bron, 1 << 16);
            ByteArrayOutputStream regel = new ByteArrayOutputStream();
            long nummer = deel.eersteRegel();
            for (long plaats = deel.van(); plaats < deel.tot(); plaats++) {
                int teken = invoer.read();
                if (teken < 0) {
                    throw new Melding("Het bestand " + bestand + " is korter geworden terwijl het werd gelezen.");
                }
                if (teken == '\n') {
                    geef(lezer, nummer++, regel);
                } else if (regel.size() < LANGSTE_REGEL) {
                    regel.write(teken);
                }
            }
            geef(lezer, nummer, regel);
        }
    }

    private static void geef(Lezer lezer, long nummer, ByteArrayOutputStream bytes) throws IOException {
        byte[] tekst = bytes.toByteArray();
        bytes.reset();
        int lengte = tekst.length > 0 && tekst[tekst.length - 1] == '\r' ? tekst.length - 1 : tekst.length;
        Regel regel = new Regel(nummer, lengte == tekst.length ? tekst : Arrays.copyOf(tekst, lengte));
        if (!regel.leeg()) {
            lezer.lees(regel);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
