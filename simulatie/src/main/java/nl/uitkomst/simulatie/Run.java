package nl.uitkomst.simulatie;

import java.io.IOException;
import java.io.PrintStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/** One pass over a file: cut in pieces, done on every core, put in one folder that gets its name when all of it is there. */
final class Run {

    private static final Set<String> INSTELLINGEN = Set.of("invoer", "kenmerken", "uitvoer", "vormen", "kernen", "regels-per-deel");
    private static final int REGELS_PER_DEEL = 10_000;

    private final Opdracht opdracht;
    private final PrintStream uitvoer;
    private final Configuration instellingen = new Configuration();

    /** What is told when every piece is done. */
    interface Slot {

        /** Without times, so that a run that is repeated makes the same file. */
        String samenvatting(Stand stand);

        /** Pages beside the tables. */
        default void bladen(Uitvoermap map, Stand stand, Context context) throws IOException {
        }
    }

    /**
     * What a report says of the run.
     *
     * @param invoer   name of the file
     * @param herkomst what goes with the file, told by who made it; null when nothing does
     */
    record Context(String invoer, Kenmerken kenmerken, String herkomst) {
    }

    /** @param eigen the settings of this command beside those of every run */
    Run(Opdracht opdracht, PrintStream uitvoer, Set<String> eigen) {
        Set<String> alle = new HashSet<>(INSTELLINGEN);
        alle.addAll(eigen);
        this.opdracht = opdracht.alleen(alle);
        this.uitvoer = uitvoer;
    }

    Stand voerUit(Werk werk, Slot slot) throws IOException {
        String bestand = opdracht.verplicht("invoer");
        String doel = opdracht.verplicht("uitvoer");
        int perDeel = (int) opdracht.getal("regels-per-deel", REGELS_PER_DEEL, 1, 1_000_000);
        long kernen = opdracht.getal("kernen", Runtime.getRuntime().availableProcessors(), 1, 1_000);
        Set<Vorm> vormen = Vorm.lees(opdracht.of("vormen", Vorm.alle()));
        try (Uitvoermap map = new Uitvoermap(doel, instellingen).houVast()) {
            Invoer invoer = Invoer.van(Kolominvoer.alsRegels(bestand, map, instellingen), perDeel, 0, instellingen);
            String naast = opdracht.instellingen().get("kenmerken");
            Kenmerken kenmerken = naast == null ? null : Kenmerken.van(naast, invoer, perDeel, instellingen);
            map.begin(String.join("\n", invoer.som(), kenmerken == null ? "" : kenmerken.som(), werk.vraag(), vormen.toString(), String.valueOf(perDeel)));
            int eerder = eerderKlaar(map, invoer);
            long begin = System.nanoTime();
            Stand stand = reken(new Loop(invoer.bestand(), kenmerken, doel, vormen, werk), invoer, kernen);
            double seconden = (System.nanoTime() - begin) / 1e9;
            String samenvatting = slot.samenvatting(stand);
            slot.bladen(map, stand, new Context(bestand, kenmerken, Herkomst.bij(bestand, instellingen)));
            map.sluit(samenvatting);
            uitvoer.print(samenvatting);
            zegTijd(stand, seconden, eerder, invoer.delen().size());
            return stand;
        }
    }

    private void zegTijd(Stand stand, double seconden, int eerder, int delen) {
        long regels = stand.som(Rekenwerk.REGELS, Rekenwerk.AANTAL)[0];
        if (eerder == 0) {
            uitvoer.printf(Locale.ROOT, "%.1f seconden, %.0f regels per seconde%n", seconden, regels / seconden);
        } else {
            uitvoer.printf(Locale.ROOT, "%.1f seconden; %d van de %d delen waren al klaar%n", seconden, eerder, delen);
        }
    }

    private static int eerderKlaar(Uitvoermap map, Invoer invoer) throws IOException {
        int aantal = 0;
        for (Deel deel : invoer.delen()) {
            aantal += map.klaar(deel) == null ? 0 : 1;
        }
        return aantal;
    }

    private Stand reken(Loop loop, Invoer invoer, long kernen) {
        SparkConf spark = new SparkConf().setAppName("uitkomst-simulatie");
        if (!spark.contains("spark.master")) { // not by spark-submit, so on this machine
            spark.setMaster("local[" + kernen + "]").set("spark.ui.enabled", "false")
                    .set("spark.driver.host", "127.0.0.1").set("spark.driver.bindAddress", "127.0.0.1");
        }
        Thread afgebroken = new Thread(() -> uitvoer.println("Afgebroken. Geef dezelfde opdracht nog eens om verder te gaan; wat klaar was, blijft bewaard."));
        Runtime.getRuntime().addShutdownHook(afgebroken);
        try (JavaSparkContext context = new JavaSparkContext(spark)) {
            context.sc().addSparkListener(new Voortgang(invoer.delen().size(), uitvoer));
            return context.parallelize(invoer.delen(), invoer.delen().size()).map(loop::verwerk).collect().stream().reduce(new Stand(), Stand::plus);
        } catch (RuntimeException fout) {
            throw afgebroken.getState() == Thread.State.NEW ? fout : new Melding("De run is niet af."); // what Spark says of it is no news any more
        } finally {
            zonder(afgebroken);
        }
    }

    private static void zonder(Thread afgebroken) {
        try {
            Runtime.getRuntime().removeShutdownHook(afgebroken);
        } catch (IllegalStateException sluitAl) {
            // it has been said
        }
    }
}
