package nl.uitkomst.prestaties;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.uitkomst.benchmark.Batchmeting;
import nl.uitkomst.benchmark.Zaken;
import nl.uitkomst.prestaties.Belasting.Meting;

/** The service under load: answers a second and how long they take, the memory it needs after many calls, and a batch. */
final class Httpmeting {

    private static final int[] VERBINDINGEN = {1, 4, 16, 64};
    private static final List<String> UITLEG = List.of("geen", "kort", "volledig");
    private static final int WARM = 16;
    private static final int BATCHES = 5;

    private final int opwarmen = Integer.getInteger("uitkomst.opwarmen", 30);
    private final int seconden = Integer.getInteger("uitkomst.seconden", 8);
    private final long veel = Long.getLong("uitkomst.antwoorden", 100_000);
    /** The settings of the service; the heap is that of the example of a Deployment. */
    private final List<String> instellingen = List.of(System.getProperty("uitkomst.instellingen", "-Xmx512m").split(" "));

    private Httpmeting() {
    }

    static String meet(Path jar, Path werkmap) throws IOException, InterruptedException {
        return new Httpmeting().alles(Uitgepakt.pakUit(jar, werkmap.resolve("http")));
    }

    private String alles(Uitgepakt uitgepakt) throws IOException, InterruptedException {
        List<String> opties = new ArrayList<>(instellingen);
        opties.addAll(uitgepakt.zonderCache());
        try (Dienstproces dienst = Dienstproces.start(uitgepakt.map(), opties)) {
            return "Service with `" + String.join(" ", instellingen) + "`, client on the same processors, " + seconden + " seconds a row after " + opwarmen
                    + " seconds to warm up.\n\n" + onderBelasting(dienst) + "\n" + geheugen(dienst) + "\n" + batch(dienst);
        }
    }

    private Tabel onderBelasting(Dienstproces dienst) throws IOException, InterruptedException {
        Tabel tabel = new Tabel("Case", "`uitleg`", "answer", "connections", "answers a second", "p50 ms", "p99 ms", "errors");
        for (Zaken zaak : List.of(Zaken.TWAALF_MAANDEN, Zaken.VOORSCHOT)) {
            for (String uitleg : UITLEG) {
                Belasting belasting = new Belasting(dienst.poort(), Verbinding.post("/v1/uitkomsten/_bereken", zaak.verzoek(uitleg)));
                belasting.seconden(WARM, opwarmen);
                for (int verbindingen : VERBINDINGEN) {
                    Meting meting = belasting.seconden(verbindingen, seconden);
                    tabel.rij(zaak.naam(), uitleg, bytes(belasting.lengte()), verbindingen, meting.perSeconde(), meting.p50(), meting.p99(), meting.fouten());
                }
            }
        }
        return tabel;
    }

    private static String bytes(long lengte) {
        return lengte < 1024 ? lengte + " B" : lengte / 1024 + " KiB";
    }

    private String geheugen(Dienstproces dienst) throws IOException, InterruptedException {
        Belasting belasting = new Belasting(dienst.poort(), Verbinding.post("/v1/uitkomsten/_bereken", Zaken.TWAALF_MAANDEN.verzoek("kort")));
        double voor = dienst.levend();
        Meting meting = belasting.antwoorden(WARM, veel);
        double resident = dienst.resident();
        return "Memory after " + String.format("%,d", meting.antwoorden()) + " more answers (`kort`, " + WARM + " connections, " + meting.fouten()
                + " errors): resident " + Tabel.mib(resident) + ", alive on the heap " + Tabel.mib(dienst.levend()) + " (before: " + Tabel.mib(voor) + ").\n";
    }

    private String batch(Dienstproces dienst) throws IOException, InterruptedException {
        Tabel tabel = new Tabel("Batch of 1,000", "`uitleg`", "cases a second", "errors");
        for (String uitleg : UITLEG) {
            batch(dienst, tabel, Zaken.TWAALF_MAANDEN.naam(), uitleg, Zaken.TWAALF_MAANDEN.batch(uitleg));
        }
        for (String uitleg : UITLEG) {
            batch(dienst, tabel, "all kinds, random", uitleg, Batchmeting.verzoek(uitleg));
        }
        return tabel.toString();
    }

    private static void batch(Dienstproces dienst, Tabel tabel, String naam, String uitleg, byte[] verzoek) throws IOException, InterruptedException {
        Belasting belasting = new Belasting(dienst.poort(), Verbinding.post("/v1/uitkomsten/_batch", verzoek));
        belasting.antwoorden(1, BATCHES / 2);
        Meting meting = belasting.antwoorden(1, BATCHES);
        tabel.rij(naam, uitleg, meting.perSeconde() * Zaken.BATCH, meting.fouten());
    }
}
