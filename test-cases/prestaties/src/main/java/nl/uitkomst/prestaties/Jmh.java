package nl.uitkomst.prestaties;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Benchmarks of JMH, each in processes of its own, and what is read from their results. */
public final class Jmh {

    private Jmh() {
    }

    public static Collection<RunResult> draai(Class<?> benchmark) throws RunnerException {
        ChainedOptionsBuilder bouwer = new OptionsBuilder().include(benchmark.getName() + "\\..*").addProfiler(GCProfiler.class)
                .shouldFailOnError(true);
        Integer forks = Integer.getInteger("uitkomst.forks");
        return new Runner((forks == null ? bouwer : bouwer.forks(forks)).verbosity(VerboseMode.SILENT).build()).run();
    }

    public static Map<String, RunResult> perNaam(Collection<RunResult> uitslagen) {
        Map<String, RunResult> perNaam = new LinkedHashMap<>();
        uitslagen.forEach(uitslag -> perNaam.put(uitslag.getPrimaryResult().getLabel(), uitslag));
        return perNaam;
    }

    public static double tijd(RunResult uitslag) {
        return uitslag.getPrimaryResult().getScore();
    }

    public static String metSpreiding(RunResult uitslag) {
        return String.format(Locale.ROOT, "%.1f ± %.1f", tijd(uitslag), uitslag.getPrimaryResult().getScoreError());
    }

    public static double kilobytes(RunResult uitslag) {
        Result<?> bytes = uitslag.getSecondaryResults().get("gc.alloc.rate.norm");
        return bytes == null ? Double.NaN : bytes.getScore() / 1000;
    }
}
