package nl.uitkomst.simulatie;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps two runs from writing one folder at the same time. It is let go when the process ends, however that happens. */
final class Slotje implements Closeable {

    private static final String BESTAND = "_bezet";

    private final Path bestand;
    private final FileChannel kanaal;

    private Slotje(Path bestand, FileChannel kanaal) {
        this.bestand = bestand;
        this.kanaal = kanaal;
    }

    /** @throws Melding when another run holds the folder */
    static Slotje op(Path map) throws IOException {
        Path bestand = Files.createDirectories(map).resolve(BESTAND);
        FileChannel kanaal = FileChannel.open(bestand, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean vast = false;
        try {
            vast = kanaal.tryLock() != null;
        } catch (OverlappingFileLockException inDitProces) {
            // told below
        }
        if (!vast) {
            kanaal.close();
            throw new Melding("Een andere run schrijft nu naar " + map + ". Wacht tot die klaar is, of kies een andere map voor de uitvoer.");
        }
        return new Slotje(bestand, kanaal);
    }

    /** Where a disk knows no locks. */
    static Slotje geen() {
        return new Slotje(null, null);
    }

    /** Before the folder gets its own name. */
    void ruimOp() throws IOException {
        if (bestand != null) {
            Files.deleteIfExists(bestand);
        }
    }

    @Override
    public void close() throws IOException {
        if (kanaal != null) {
            kanaal.close();
        }
    }
}
