package nl.uitkomst.simulatie;

import java.io.Closeable;
import java.io.IOException;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;

/**
 * What every process of a run has to know; each finds its own rules and disks.
 *
 * @param invoer  the file
 * @param uitvoer the folder to be
 */
record Loop(String invoer, String uitvoer, Set<Vorm> vormen) implements Serializable {

    /** Computes one piece, or sees that an earlier run has. */
    Telling verwerk(Deel deel) throws IOException {
        Configuration instellingen = new Configuration();
        Uitvoermap map = new Uitvoermap(uitvoer, instellingen);
        Telling eerder = map.klaar(deel);
        if (eerder != null) {
            return eerder;
        }
        Telling telling;
        try (Bestanden bestanden = new Bestanden(map, deel, vormen)) {
            telling = verwerk(deel, new Rijen(bestanden::rij), instellingen);
        }
        map.klaar(deel, telling);
        return telling;
    }

    private Telling verwerk(Deel deel, Rijen rijen, Configuration instellingen) throws IOException {
        Telling[] telling = {Telling.NIETS};
        Invoer.lees(invoer, deel, instellingen, regel -> {
            Uitslag uitslag = Rekenaar.deze().reken(regel);
            rijen.schrijf(regel, uitslag);
            telling[0] = telling[0].en(uitslag);
        });
        return telling[0];
    }

    /** The files of one piece: of each table one in each form, also where it stays empty. */
    private static final class Bestanden implements Closeable {

        private final Map<Tabel, Tabelbestand[]> perTabel = new EnumMap<>(Tabel.class);

        Bestanden(Uitvoermap map, Deel deel, Set<Vorm> vormen) throws IOException {
            for (Tabel tabel : Tabel.values()) {
                Tabelbestand[] bestanden = new Tabelbestand[vormen.size()];
                int plaats = 0;
                for (Vorm vorm : vormen) {
                    bestanden[plaats++] = map.bestand(vorm, tabel, deel);
                }
                perTabel.put(tabel, bestanden);
            }
        }

        void rij(Tabel tabel, Object... waarden) throws IOException {
            for (Tabelbestand bestand : perTabel.get(tabel)) {
                bestand.schrijf(waarden);
            }
        }

        @Override
        public void close() throws IOException {
            for (Tabelbestand[] bestanden : perTabel.values()) {
                for (Tabelbestand bestand : bestanden) {
                    bestand.close();
                }
            }
        }
    }
}
