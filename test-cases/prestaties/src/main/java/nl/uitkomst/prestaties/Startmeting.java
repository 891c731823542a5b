package nl.uitkomst.prestaties;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How long the service takes to get ready: the packed jar, unpacked, and with a cache of classes. */
final class Startmeting {

    private static final int KEREN = 5;

    private Startmeting() {
    }

    static String meet(Path jar, Path werkmap) throws IOException, InterruptedException {
        Uitgepakt uitgepakt = Uitgepakt.pakUit(jar, werkmap.resolve("start"));
        Tabel tabel = new Tabel("How", "fastest", "median", "slowest", "processor time", "memory when ready");
        tabel.rij(rij("packed jar", werkmap, List.of("-jar", jar.toAbsolutePath().toString())));
        tabel.rij(rij("unpacked", uitgepakt.map(), uitgepakt.zonderCache()));
        tabel.rij(rij("unpacked, prepared by the build", uitgepakt.map(), uitgepakt.voorbereid()));
        tabel.rij(rij("unpacked, prepared, with " + uitgepakt.soort(), uitgepakt.map(), uitgepakt.metCache()));
        return "From the start of the process to the first good answer of `/actuator/health/readiness`, " + KEREN + " times; the processor time says more on a busy "
                + "machine.\n\n" + tabel;
    }

    private static Object[] rij(String naam, Path map, List<String> opties) throws IOException, InterruptedException {
        double[] tijden = new double[KEREN];
        double[] rekentijden = new double[KEREN];
        double resident = 0;
        for (int keer = 0; keer < KEREN; keer++) {
            try (Dienstproces dienst = Dienstproces.start(map, opties)) {
                tijden[keer] = dienst.gereed();
                rekentijden[keer] = dienst.rekentijd();
                resident = dienst.resident();
            }
        }
        Arrays.sort(tijden);
        Arrays.sort(rekentijden);
        return new Object[] {naam, seconden(tijden[0]), seconden(tijden[KEREN / 2]), seconden(tijden[KEREN - 1]), seconden(rekentijden[KEREN / 2]), Tabel.mib(resident)};
    }

    private static String seconden(double tijd) {
        return String.format(Locale.ROOT, "%.2f s", tijd);
    }
}
