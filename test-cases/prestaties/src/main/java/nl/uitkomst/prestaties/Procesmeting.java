package nl.uitkomst.prestaties;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.uitkomst.benchmark.BerekenBenchmark;
import nl.uitkomst.benchmark.GroeiBenchmark;
import nl.uitkomst.benchmark.Zaken;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs JMH in processes of its own, and puts time, bytes and the ratio to plain Java in a table. */
final class Procesmeting {

    private static final String VLOER = "gewoonJava";

    private static final Map<String, String> DELEN = new LinkedHashMap<>();

    static {
        DELEN.put(VLOER, "plain Java");
        DELEN.put("motorZonderSpoor", "engine and rules only, without trace");
        DELEN.put("motorMetSpoor", "engine and rules only, with trace");
        DELEN.put("regelsZonderSpoor", "whole computation, `geen`");
        DELEN.put("regelsKort", "whole computation, `kort`");
        DELEN.put("regelsVolledig", "whole computation, `volledig`");
        DELEN.put("lezen", "reading the request, from bytes to facts");
        DELEN.put("besluitId", "`besluitId`");
        DELEN.put("schrijvenKort", "writing JSON, `kort`, without words");
        DELEN.put("schrijvenVolledig", "writing JSON, `volledig`, without words");
    }

    private Procesmeting() {
    }

    static String meet() throws RunnerException {
        return deel(draai(BerekenBenchmark.class)) + "\n" + groei(draai(GroeiBenchmark.class));
    }

    static Collection<RunResult> draai(Class<?> benchmark, String... opties) throws RunnerException {
        ChainedOptionsBuilder bouwer = new OptionsBuilder().include(benchmark.getName() + "\\..*").addProfiler(GCProfiler.class)
                .shouldFailOnError(true).jvmArgsAppend(opties);
        Integer forks = Integer.getInteger("uitkomst.forks");
        return new Runner((forks == null ? bouwer : bouwer.forks(forks)).verbosity(VerboseMode.SILENT).build()).run();
    }

    private static Tabel deel(Collection<RunResult> uitslagen) {
        Map<String, RunResult> perNaam = perNaam(uitslagen);
        double vloer = tijd(perNaam.get(VLOER));
        Tabel tabel = new Tabel("12 months WGA", "µs a case", "KB a case", "ratio");
        DELEN.forEach((naam, tekst) -> {
            RunResult uitslag = perNaam.get(naam);
            tabel.rij(tekst, metSpreiding(uitslag), kilobytes(uitslag), tijd(uitslag) / vloer);
        });
        return tabel;
    }

    private static Tabel groei(Collection<RunResult> uitslagen) {
        Tabel tabel = new Tabel("Case", "plain Java µs", "engine with trace µs (ratio)", "`geen` µs (ratio)", "`volledig` µs (ratio)", "`volledig` KB");
        for (Zaken zaak : Zaken.values()) {
            List<RunResult> eigen = uitslagen.stream().filter(uitslag -> zaak.name().equals(uitslag.getParams().getParam("zaak"))).toList();
            if (!eigen.isEmpty()) {
                Map<String, RunResult> perNaam = perNaam(eigen);
                RunResult vloer = perNaam.get(VLOER);
                tabel.rij(zaak.naam(), metSpreiding(vloer), metVerhouding(perNaam.get("motorMetSpoor"), vloer),
                        metVerhouding(perNaam.get("regelsZonderSpoor"), vloer), metVerhouding(perNaam.get("regelsVolledig"), vloer),
                        kilobytes(perNaam.get("regelsVolledig")));
            }
        }
        return tabel;
    }

    static Map<String, RunResult> perNaam(Collection<RunResult> uitslagen) {
        Map<String, RunResult> perNaam = new LinkedHashMap<>();
        uitslagen.forEach(uitslag -> perNaam.put(uitslag.getPrimaryResult().getLabel(), uitslag));
        return perNaam;
    }

    static double tijd(RunResult uitslag) {
        return uitslag.getPrimaryResult().getScore();
    }

    static String metSpreiding(RunResult uitslag) {
        return String.format(Locale.ROOT, "%.1f ± %.1f", tijd(uitslag), uitslag.getPrimaryResult().getScoreError());
    }

    private static String metVerhouding(RunResult uitslag, RunResult vloer) {
        return String.format(Locale.ROOT, "%.0f (%.1f)", tijd(uitslag), tijd(uitslag) / tijd(vloer));
    }

    static double kilobytes(RunResult uitslag) {
        Result<?> bytes = uitslag.getSecondaryResults().get("gc.alloc.rate.norm");
        return bytes == null ? Double.NaN : bytes.getScore() / 1000;
    }
}
