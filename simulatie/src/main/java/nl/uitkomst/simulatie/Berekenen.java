package nl.uitkomst.simulatie;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Set;
import nl.uitkomst.motor.Regelset;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/** The command {@code bereken}: a file of situations, and a folder with what becomes of each. */
final class Berekenen {

    private static final Set<String> INSTELLINGEN = Set.of("invoer", "uitvoer", "vormen", "kernen", "regels-per-deel");
    private static final int REGELS_PER_DEEL = 10_000;

    private final Opdracht opdracht;
    private final PrintStream uitvoer;

    Berekenen(Opdracht opdracht, PrintStream uitvoer) {
        this.opdracht = opdracht.alleen(INSTELLINGEN);
        this.uitvoer = uitvoer;
    }

    /** @return whether there was something to compute */
    boolean voerUit() throws IOException {
        Loop loop = new Loop(opdracht.verplicht("invoer"), opdracht.verplicht("uitvoer"), Vorm.lees(opdracht.of("vormen", Vorm.alle())));
        int perDeel = (int) opdracht.getal("regels-per-deel", REGELS_PER_DEEL, 1, 1_000_000);
        long kernen = opdracht.getal("kernen", Runtime.getRuntime().availableProcessors(), 1, 1_000);
        Configuration instellingen = new Configuration();
        Invoer invoer = Invoer.van(loop.invoer(), perDeel, instellingen);
        Regelset regelset = Rekenaar.deze().regelset();
        Uitvoermap map = new Uitvoermap(loop.uitvoer(), instellingen);
        map.begin(String.join("\n", invoer.som(), regelset.hashcode(), regelset.normen().hashcode(), loop.vormen().toString(), String.valueOf(perDeel)));
        int eerder = eerderKlaar(map, invoer);
        long begin = System.nanoTime();
        Telling telling = reken(loop, invoer, kernen);
        double seconden = (System.nanoTime() - begin) / 1e9;
        String samenvatting = samenvatting(telling, regelset);
        map.sluit(samenvatting);
        uitvoer.print(samenvatting);
        if (eerder == 0) {
            uitvoer.printf("%.1f seconden, %.0f regels per seconde%n", seconden, telling.regels() / seconden);
        } else {
            uitvoer.printf("%.1f seconden; %d van de %d delen waren al klaar%n", seconden, eerder, invoer.delen().size());
        }
        return telling.regels() > telling.fout();
    }

    private static int eerderKlaar(Uitvoermap map, Invoer invoer) throws IOException {
        int aantal = 0;
        for (Deel deel : invoer.delen()) {
            aantal += map.klaar(deel) == null ? 0 : 1;
        }
        return aantal;
    }

    private Telling reken(Loop loop, Invoer invoer, long kernen) {
        SparkConf spark = new SparkConf().setAppName("uitkomst-simulatie");
        if (!spark.contains("spark.master")) { // not by spark-submit, so on this machine
            spark.setMaster("local[" + kernen + "]").set("spark.ui.enabled", "false")
                    .set("spark.driver.host", "127.0.0.1").set("spark.driver.bindAddress", "127.0.0.1");
        }
        try (JavaSparkContext context = new JavaSparkContext(spark)) {
            context.sc().addSparkListener(new Voortgang(invoer.delen().size(), uitvoer));
            return context.parallelize(invoer.delen(), invoer.delen().size()).map(loop::verwerk).collect().stream().reduce(Telling.NIETS, Telling::plus);
        }
    }

    /** Without times, so that a run that is repeated makes the same file. */
    private static String samenvatting(Telling telling, Regelset regelset) {
        return """
                Regels met een verzoek: %d
                Helemaal berekend: %d
                Deels of niet te berekenen (zie onbekend): %d
                Geen goed verzoek (zie fouten): %d
                Regelset: %s %s
                Bedragen: %s
                """.formatted(telling.regels(), telling.volledig(), telling.onvolledig(), telling.fout(), regelset.versie(), regelset.hashcode(),
                regelset.normen().hashcode());
    }
}
