package nl.uitkomst.simulatie;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Where the output comes. It is made in a folder beside it and gets its own name when it is whole, so that nothing half written looks whole. What
 * a run that was cut off had finished is used again, when the same is asked.
 */
final class Uitvoermap implements Closeable {

    private static final String VRAAG = "_vraag.txt";
    private static final String KLAAR = "_klaar";

    private final Path einde;
    private final Path bezig;
    private final FileSystem schijf;
    private Slotje slotje = Slotje.geen();

    Uitvoermap(String map, Configuration instellingen) throws IOException {
        this.einde = new Path(map);
        this.bezig = new Path(map + ".bezig");
        this.schijf = einde.getFileSystem(instellingen);
        schijf.setWriteChecksum(false);
    }

    /**
     * Keeps it for one run. On a disk of many machines that holds nobody off: docs/simulatie says so.
     *
     * @throws Melding when it is there already, or another run is making it
     */
    Uitvoermap houVast() throws IOException {
        weigerWatErIs();
        if (schijf instanceof LocalFileSystem) {
            slotje = Slotje.op(((LocalFileSystem) schijf).pathToFile(bezig).toPath());
        }
        return this;
    }

    /** Leaves nothing behind of a run that never began. */
    @Override
    public void close() throws IOException {
        try (Slotje los = slotje) {
            if (schijf.exists(bezig) && !schijf.exists(new Path(bezig, VRAAG))) {
                schijf.delete(bezig, true);
            }
        }
    }

    private void weigerWatErIs() throws IOException {
        if (schijf.exists(einde)) {
            throw new Melding("De map " + einde + " bestaat al. Kies een andere map voor de uitvoer, of haal deze eerst weg.");
        }
    }

    /** @param vraag what is computed from what, by which a run that was cut off is known again */
    void begin(String vraag) throws IOException {
        Path blad = new Path(bezig, VRAAG);
        if (!schijf.exists(bezig)) {
            schijf.mkdirs(bezig);
        } else if (schijf.exists(blad) && !lees(blad).equals(vraag)) {
            throw new Melding("In " + bezig + " staat een afgebroken run met andere invoer, regels of instellingen. Haal die map eerst weg.");
        }
        schrijf(blad, vraag);
    }

    Tabelbestand bestand(Vorm vorm, Tabel tabel, Deel deel) throws IOException {
        Path pad = new Path(bezig, vorm.naam() + "/" + tabel.map() + "/" + deel.naam() + "." + vorm.naam());
        return vorm.maak(tabel, schijf.create(pad, true));
    }

    /** What came of a piece that was finished; null when it was not. */
    Stand klaar(Deel deel) throws IOException {
        Path blad = new Path(bezig, KLAAR + "/" + deel.naam());
        String tekst = schijf.exists(blad) ? lees(blad) : "";
        return tekst.endsWith("\n") ? Stand.lees(tekst) : null;
    }

    /** All files of a piece have been closed. */
    void klaar(Deel deel, Stand stand) throws IOException {
        schrijf(new Path(bezig, KLAAR + "/" + deel.naam()), stand.tekst() + "\n");
    }

    /** @param samenvatting to be kept with it */
    void sluit(String samenvatting) throws IOException {
        schrijf(new Path(bezig, "samenvatting.txt"), samenvatting);
        schijf.delete(new Path(bezig, KLAAR), true);
        schijf.delete(new Path(bezig, VRAAG), false);
        slotje.ruimOp();
        if (!schijf.rename(bezig, einde)) {
            throw new Melding("De uitvoer is klaar in " + bezig + ", maar kon niet de naam " + einde + " krijgen.");
        }
    }

    /** A file of the run itself, beside the tables. */
    Path eigen(String naam) {
        return new Path(bezig, naam);
    }

    OutputStream maak(String naam) throws IOException {
        return schijf.create(eigen(naam), true);
    }

    void schrijf(String naam, String tekst) throws IOException {
        schrijf(eigen(naam), tekst);
    }

    private String lees(Path pad) throws IOException {
        try (InputStream invoer = schijf.open(pad)) {
            return new String(invoer.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void schrijf(Path pad, String tekst) throws IOException {
        try (OutputStream uitvoer = schijf.create(pad, true)) {
            uitvoer.write(tekst.getBytes(StandardCharsets.UTF_8));
        }
    }
}
