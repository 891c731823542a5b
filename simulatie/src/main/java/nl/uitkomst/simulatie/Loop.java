package nl.uitkomst.simulatie;

import java.io.Closeable;
import java.io.IOException;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;

/**
 * What every process of a run has to know; each finds its own rules and disks.
 *
 * @param invoer    the file
 * @param kenmerken null when there are none
 * @param uitvoer   the folder to be
 */
record Loop(String invoer, Kenmerken kenmerken, String uitvoer, Set<Vorm> vormen, Werk werk) implements Serializable {

    /** Read once for all pieces: it stands in files inside a jar. */
    private static final Configuration INSTELLINGEN = new Configuration();

    /** Does one piece, or sees that an earlier run has. */
    Stand verwerk(Deel deel) throws IOException {
        Uitvoermap map = new Uitvoermap(uitvoer, INSTELLINGEN);
        Stand eerder = map.klaar(deel);
        if (eerder != null) {
            return eerder;
        }
        Stand stand = new Stand();
        try (Bestanden bestanden = new Bestanden(map, deel, werk.tabellen(), vormen)) {
            verwerk(deel, bestanden::rij, stand);
        }
        map.klaar(deel, stand);
        return stand;
    }

    private void verwerk(Deel deel, Werk.Rijontvanger rijen, Stand stand) throws IOException {
        Werk.Verwerking verwerking = werk.begin(kenmerken == null ? List.of() : kenmerken.namen());
        Greep greep = new Greep(verwerking, rijen, stand);
        try (Regellezer regels = new Regellezer(invoer, deel, INSTELLINGEN);
                Regellezer ernaast = kenmerken == null ? null : kenmerken.lezer(deel, INSTELLINGEN)) {
            for (Regel regel; (regel = regels.volgende()) != null;) {
                Regel heel = ernaast == null ? regel : regel.met(kenmerken.bij(regel, ernaast.volgende()));
                if (!regel.leeg()) {
                    greep.voegToe(heel);
                }
            }
            greep.verwerk();
        }
        verwerking.sluit(stand);
    }

    /** The files of one piece: of each table one in each form, also where it stays empty. */
    private static final class Bestanden implements Closeable {

        private final Map<Tabel, Tabelbestand[]> perTabel = new EnumMap<>(Tabel.class);

        Bestanden(Uitvoermap map, Deel deel, List<Tabel> tabellen, Set<Vorm> vormen) throws IOException {
            for (Tabel tabel : tabellen) {
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
