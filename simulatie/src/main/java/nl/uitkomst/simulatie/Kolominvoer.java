package nl.uitkomst.simulatie;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Turns an input in columns into lines of JSON, which a run reads and keeps beside its output: there somebody finds the request of one person.
 */
final class Kolominvoer {

    /** Where the lines come, in the folder of the output. */
    static final String REGELS = "situaties.jsonl";

    private final Map<Kolom, long[]> pastEnNiet = new EnumMap<>(Kolom.class);

    private Kolominvoer() {
    }

    /** A source of rows. */
    interface Rijen {

        /** @param ontvanger is given each row, without its empty fields */
        void lees(Ontvanger ontvanger) throws IOException;
    }

    /** Receives rows. */
    interface Ontvanger {

        void rij(Map<Kolom, String> waarden) throws IOException;
    }

    /**
     * The file of lines to read: the input itself, unless its name says that it holds columns.
     *
     * @throws Melding when a column is unknown, twice there, or of another type than it says to be
     */
    static String alsRegels(String bestand, Uitvoermap map, Configuration instellingen) throws IOException {
        Path pad = new Path(bestand);
        boolean csv = bestand.endsWith(".csv");
        if (!csv && !bestand.endsWith(".parquet")) {
            return bestand;
        }
        FileSystem schijf = pad.getFileSystem(instellingen);
        if (!schijf.exists(pad) || !schijf.getFileStatus(pad).isFile()) {
            throw new Melding("Het bestand " + bestand + " is er niet.");
        }
        if (schijf.getFileStatus(pad).getLen() == 0) {
            throw new Melding("Het bestand " + bestand + " is leeg.");
        }
        new Kolominvoer().schrijf(csv ? new Csvinvoer(bestand, schijf.open(pad)) : new Parquetinvoer(pad, instellingen), map);
        return map.eigen(REGELS).toString();
    }

    private void schrijf(Rijen rijen, Uitvoermap map) throws IOException {
        long[] aantal = {0};
        try (BufferedWriter uitvoer = new BufferedWriter(new OutputStreamWriter(map.maak(REGELS), StandardCharsets.UTF_8), 1 << 16)) {
            rijen.lees(waarden -> {
                waarden.forEach(this::tel);
                uitvoer.write(Kolomrij.alsVerzoek(waarden) + "\n");
                aantal[0]++;
            });
        }
        if (aantal[0] == 0) {
            throw new Melding("De invoer heeft namen van kolommen, maar geen rijen.");
        }
        pastEnNiet.forEach(Kolominvoer::controleer);
    }

    private void tel(Kolom kolom, String waarde) {
        pastEnNiet.computeIfAbsent(kolom, nieuw -> new long[2])[kolom.soort().past(waarde) ? 0 : 1]++;
    }

    /** A few bad fields are bad records; a column without one good field is another column than its name says. */
    private static void controleer(Kolom kolom, long... aantallen) {
        if (aantallen[0] == 0) {
            throw new Melding("In de kolom " + kolom.naam() + " past geen enkele waarde. Nodig is " + kolom.soort().inWoorden() + ".");
        }
    }
}
