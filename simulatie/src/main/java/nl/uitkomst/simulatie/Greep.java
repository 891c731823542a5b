package nl.uitkomst.simulatie;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Some records of a piece that are done together. Records of one shape, the same text but for the digits, go through the same rules: done one after
 * the other they find these in the cache of the processor. The rows come out in the order of the lines all the same.
 */
final class Greep {

    private static final int REGELS = 1_000;
    /** A line may be long; no more text than this is kept, or one line. */
    private static final int BYTES = 4 << 20;
    private static final int VERMENIGVULDIGER = 31;

    private final Werk.Verwerking verwerking;
    private final Werk.Rijontvanger naar;
    private final Stand stand;
    private final List<Regel> regels = new ArrayList<>(REGELS);
    private int bytes;

    private record Rij(Tabel tabel, Object[] waarden) {
    }

    Greep(Werk.Verwerking verwerking, Werk.Rijontvanger naar, Stand stand) {
        this.verwerking = verwerking;
        this.naar = naar;
        this.stand = stand;
    }

    void voegToe(Regel regel) throws IOException {
        regels.add(regel);
        bytes += regel.bytes().length;
        if (regels.size() == REGELS || bytes >= BYTES) {
            verwerk();
        }
    }

    /** Also after the last record. */
    void verwerk() throws IOException {
        List<List<Rij>> rijen = new ArrayList<>(regels.size());
        regels.forEach(regel -> rijen.add(new ArrayList<>()));
        for (long vormEnPlaats : opVorm()) {
            int plaats = (int) vormEnPlaats;
            List<Rij> hier = rijen.get(plaats);
            verwerking.verwerk(regels.get(plaats), (tabel, waarden) -> hier.add(new Rij(tabel, waarden)), stand);
        }
        for (List<Rij> hier : rijen) {
            for (Rij rij : hier) {
                naar.rij(rij.tabel(), rij.waarden());
            }
        }
        regels.clear();
        bytes = 0;
    }

    /** The places of the records in the order of their shapes: the shape in the upper half of a number, the place in the lower. */
    private long[] opVorm() {
        long[] volgorde = new long[regels.size()];
        for (int plaats = 0; plaats < volgorde.length; plaats++) {
            volgorde[plaats] = (long) vorm(regels.get(plaats).bytes()) << Integer.SIZE | plaats;
        }
        Arrays.sort(volgorde);
        return volgorde;
    }

    static int vorm(byte[] tekst) {
        int vorm = 0;
        for (byte teken : tekst) {
            if (teken < '0' || teken > '9') {
                vorm = VERMENIGVULDIGER * vorm + teken;
            }
        }
        return vorm;
    }
}
