package nl.uitkomst.gelijken;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.uitkomst.benchmark.Zaken;
import nl.uitkomst.prestaties.Jmh;
import nl.uitkomst.prestaties.Tabel;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;

/** Admits the engines, times them on the same twelve months, and says what each does and does not do. */
public final class Gelijkenmeting {

    private static final int OPWARMEN = 15;
    private static final int METEN = 15;

    /** An engine in the table: its benchmark, the files with its rules (seen from the module), and what it does. */
    private record Regel(String naam, String benchmark, List<String> regels, String wat) {
    }

    private static final String RIJ = "src/main/java/nl/uitkomst/gelijken/";
    private static final String WET = "../../rules/src/main/resources/nl/uitkomst/wia/";
    private static final List<String> DRL = Stream.of("art-12-14-lonen.drl", "art-54-59-duur.drl", "art-60-62-soort-en-hoogte.drl", "art-60-inkomenseis.drl",
            "art-61-klasse.drl", "art-68-vakantiebijslag.drl").map(WET::concat).toList();

    private static final List<Regel> REGELS = List.of(
            new Regel("plain Java", "gewoonJava", List.of(), "the independent computation: dates, terms, indexing, several assessments, exact fractions; no trace"),
            new Regel("plain Java, prepared months", "kaal", List.of(RIJ + "GewoonJava.java", RIJ + "Wgaformules.java"),
                    "the floor of the other engines: dates and amounts have been looked up"),
            new Regel("Uitkomst, engine without trace", "uitkomstZonderSpoor", DRL, "everything from the request on: dates, terms, indexing, missing facts, end of the right"),
            new Regel("Uitkomst, engine with trace", "uitkomstMetSpoor", DRL, "the same, each conclusion with its rule and the facts it rests on"),
            new Regel("Uitkomst, whole answer, `geen`", "uitkomstAntwoordZonder", DRL, "with events, assumptions, warnings and questions"),
            new Regel("Uitkomst, whole answer, `volledig`", "uitkomstAntwoordVolledig", DRL, "with every step, its article, formula and numbers"),
            new Regel("Evrete 4.0.3", "evrete", List.of(RIJ + "Evrete.java", RIJ + "Wgaformules.java"),
                    "prepared months; rules are Java, not readable by a lawyer; no trace, no articles, no unknown facts"),
            new Regel("KIE DMN 10.2.0", "kieDmn", List.of("src/main/resources/nl/uitkomst/gelijken/" + KieDmn.MODEL),
                    "prepared months, each evaluated apart; 34 digits instead of fractions; gives the outcome of every decision, not the reason"));

    private Gelijkenmeting() {
    }

    /** @param module the folder of this module
     * @param werkmap where packages are installed */
    public static String meet(Path module, Path werkmap) throws RunnerException, IOException, InterruptedException {
        Toelating toelating = new Toelating();
        toelating.vereis("plain Java, prepared months", new GewoonJava());
        toelating.vereis("Evrete", new Evrete());
        toelating.vereis("KIE DMN", new KieDmn());
        JsonRulesEngine javascript = new JsonRulesEngine(module.resolve("src/main/npm"), werkmap.resolve("npm"));
        toelating.vereis("json-rules-engine", javascript.draai(toelating.gevallen(), 0, 0).antwoorden());

        Map<String, RunResult> uitslagen = Jmh.perNaam(Jmh.draai(GelijkenBenchmark.class));
        double vloer = Jmh.tijd(uitslagen.get("gewoonJava"));
        Tabel tabel = new Tabel("Engine", "µs a case", "KB a case", "ratio to plain Java", "lines of rules", "what it does");
        for (Regel regel : REGELS) {
            RunResult uitslag = uitslagen.get(regel.benchmark());
            tabel.rij(regel.naam(), Jmh.metSpreiding(uitslag), Jmh.kilobytes(uitslag), Jmh.tijd(uitslag) / vloer, regels(module, regel.regels()), regel.wat());
        }
        double node = javascript.draai(List.of(Wgageval.van(Zaken.TWAALF_MAANDEN.json("geen"))), OPWARMEN, METEN).microseconden();
        tabel.rij("json-rules-engine 7.3.1", node, "", node / vloer, regels(module, List.of("src/main/npm/regels.json", "src/main/npm/gelijke.js")),
                "prepared months, in Node, timed by itself; decimal.js for money; rules are JSON, formulas JavaScript; no trace of why");
        return "Admitted on " + toelating.gevallen().size() + " random cases of twelve months: every engine gave the same phase and the same cents as Uitkomst "
                + "and the independent computation.\n\n" + tabel;
    }

    /** Lines that are not empty and not only a comment or an import. */
    private static String regels(Path module, List<String> bestanden) throws IOException {
        long aantal = 0;
        for (String bestand : bestanden) {
            try (Stream<String> regels = Files.lines(module.resolve(bestand))) {
                aantal += regels.map(String::strip).filter(regel -> !regel.isEmpty() && !regel.matches("(//|/?\\*|import |package |<!--).*")).count();
            }
        }
        return aantal == 0 ? "" : String.valueOf(aantal);
    }
}
