package nl.uitkomst.simulatie;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;

/** Reads the lines of one piece of a file, with never more than one line in memory. */
final class Regellezer implements Closeable {

    /** Longer than any request the service would read; what is beyond is no situation of a person. */
    private static final int LANGSTE_REGEL = 4 << 20;

    private final String bestand;
    private final FSDataInputStream bron;
    private final byte[] buffer = new byte[1 << 16];
    private final ByteArrayOutputStream begonnen = new ByteArrayOutputStream();
    private int plaats;
    private int gelezen;
    private long over;
    private long nummer;

    Regellezer(String bestand, Deel deel, Configuration instellingen) throws IOException {
        Path pad = new Path(bestand);
        this.bestand = bestand;
        this.bron = pad.getFileSystem(instellingen).open(pad);
        this.over = deel.tot() - deel.van();
        this.nummer = deel.eersteRegel();
        bron.seek(deel.van());
    }

    /** The next line, also an empty one; null after the last. */
    Regel volgende() throws IOException {
        while (true) {
            if (plaats == gelezen && !vul()) {
                return begonnen.size() == 0 ? null : regel();
            }
            int einde = plaats;
            while (einde < gelezen && buffer[einde] != '\n') {
                einde++;
            }
            begonnen.write(buffer, plaats, Math.min(einde - plaats, LANGSTE_REGEL - begonnen.size()));
            plaats = einde;
            if (einde < gelezen) {
                plaats++;
                return regel();
            }
        }
    }

    private boolean vul() throws IOException {
        if (over == 0) {
            return false;
        }
        plaats = 0;
        gelezen = bron.read(buffer, 0, (int) Math.min(buffer.length, over));
        if (gelezen < 0) {
            throw new Melding("Het bestand " + bestand + " is korter geworden terwijl het werd gelezen.");
        }
        over -= gelezen;
        return true;
    }

    private Regel regel() {
        byte[] tekst = begonnen.toByteArray();
        begonnen.reset();
        int lengte = tekst.length > 0 && tekst[tekst.length - 1] == '\r' ? tekst.length - 1 : tekst.length;
        return new Regel(nummer++, lengte == tekst.length ? tekst : Arrays.copyOf(tekst, lengte));
    }

    @Override
    public void close() throws IOException {
        bron.close();
    }
}
