package nl.uitkomst.prestaties;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.uitkomst.benchmark.BerekenBenchmark;
import nl.uitkomst.benchmark.GroeiBenchmark;
import nl.uitkomst.benchmark.Zaken;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;

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
        return deel(Jmh.draai(BerekenBenchmark.class)) + "\n" + groei(Jmh.draai(GroeiBenchmark.class));
    }

    private static Tabel deel(Collection<RunResult> uitslagen) {
        Map<String, RunResult> perNaam = Jmh.perNaam(uitslagen);
        double vloer = Jmh.tijd(perNaam.get(VLOER));
        Tabel tabel = new Tabel("12 months WGA", "µs a case", "KB a case", "ratio");
        DELEN.forEach((naam, tekst) -> {
            RunResult uitslag = perNaam.get(naam);
            tabel.rij(tekst, Jmh.metSpreiding(uitslag), Jmh.kilobytes(uitslag), Jmh.tijd(uitslag) / vloer);
        });
        return tabel;
    }

    private static Tabel groei(Collection<RunResult> uitslagen) {
        Tabel tabel = new Tabel("Case", "plain Java µs", "engine with trace µs (ratio)", "`geen` µs (ratio)", "`volledig` µs (ratio)", "`volledig` KB");
        for (Zaken zaak : Zaken.values()) {
            List<RunResult> eigen = uitslagen.stream().filter(uitslag -> zaak.name().equals(uitslag.getParams().getParam("zaak"))).toList();
            if (!eigen.isEmpty()) {
                Map<String, RunResult> perNaam = Jmh.perNaam(eigen);
                RunResult vloer = perNaam.get(VLOER);
                tabel.rij(zaak.naam(), Jmh.metSpreiding(vloer), metVerhouding(perNaam.get("motorMetSpoor"), vloer),
                        metVerhouding(perNaam.get("regelsZonderSpoor"), vloer), metVerhouding(perNaam.get("regelsVolledig"), vloer),
                        Jmh.kilobytes(perNaam.get("regelsVolledig")));
            }
        }
        return tabel;
    }

    private static String metVerhouding(RunResult uitslag, RunResult vloer) {
        return String.format(Locale.ROOT, "%.0f (%.1f)", Jmh.tijd(uitslag), Jmh.tijd(uitslag) / Jmh.tijd(vloer));
    }
}
