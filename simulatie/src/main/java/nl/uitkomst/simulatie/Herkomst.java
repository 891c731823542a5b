package nl.uitkomst.simulatie;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** What the maker of an input says of it, in a file beside it; a report repeats it, so that nobody reads more into a figure than it holds. */
final class Herkomst {

    static final String BESTAND = "herkomst.txt";

    private Herkomst() {
    }

    /** Null when there is no such file. */
    static String bij(String invoer, Configuration instellingen) throws IOException {
        Path pad = new Path(new Path(invoer).getParent() == null ? new Path(".") : new Path(invoer).getParent(), BESTAND);
        FileSystem schijf = pad.getFileSystem(instellingen);
        if (!schijf.exists(pad)) {
            return null;
        }
        try (InputStream tekst = schijf.open(pad)) {
            return new String(tekst.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
