package nl.uitkomst.simulatie;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * A file with a record on each line, cut into pieces of so many lines.
 *
 * @param som   SHA-256 of the file, by which a run that was cut off knows that it goes on with the same
 * @param delen in order
 */
record Invoer(String bestand, String som, List<Deel> delen) {

    private static final int BUFFER = 1 << 20;

    /**
     * Reads the whole file once.
     *
     * @param koppen how many lines come before the first record
     * @throws Melding when there is no such file, or nothing in it that a run could be made of
     */
    static Invoer van(String bestand, int regelsPerDeel, int koppen, Configuration instellingen) {
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
                return van(bestand, invoer, regelsPerDeel, koppen);
            }
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static Invoer van(String bestand, InputStream invoer, int regelsPerDeel, int koppen) throws IOException {
        MessageDigest som = sha256();
        List<Deel> delen = new ArrayList<>();
        byte[] buffer = new byte[BUFFER];
        long plaats = 0;
        long begin = 0;
        long regels = -koppen;
        boolean gezien = false;
        for (int aantal; (aantal = invoer.read(buffer)) >= 0;) {
            if (!gezien && aantal > 0) {
                gezien = true;
                if (koppen == 0) {
                    vorm(bestand, buffer, aantal);
                }
            }
            som.update(buffer, 0, aantal);
            for (int teken = 0; teken < aantal; teken++) {
                if (buffer[teken] == '\n' && ++regels % regelsPerDeel == 0) {
                    if (regels > 0) {
                        delen.add(new Deel(delen.size(), begin, plaats + teken + 1, regels - regelsPerDeel + 1));
                    }
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

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
