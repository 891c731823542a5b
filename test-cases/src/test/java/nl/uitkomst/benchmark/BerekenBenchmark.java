package nl.uitkomst.benchmark;

import java.util.concurrent.TimeUnit;
import nl.uitkomst.antwoord.Antwoord;
import nl.uitkomst.antwoord.Antwoorden;
import nl.uitkomst.antwoord.BesluitId;
import nl.uitkomst.antwoord.Teksten;
import nl.uitkomst.berekening.Berekening;
import nl.uitkomst.berekening.Resultaat;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.referentie.Referentie;
import nl.uitkomst.referentie.ReferentieAntwoord;
import nl.uitkomst.referentie.Situatie;
import nl.uitkomst.referentie.SituatieLezer;
import nl.uitkomst.verzoek.Verzoek;
import nl.uitkomst.verzoek.VerzoekLezer;
import nl.uitkomst.verzoek.Verzoektekst;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One WGA case of twelve months, an end of the loongerelateerde uitkering inside, wages every month: through the rules with three
 * kinds of trace, and through plain Java. Reading JSON and naming the decision are measured apart, because the plain reference does
 * neither.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class BerekenBenchmark {

    private static final String VERZOEK = """
            {"periode":{"van":"2026-07","totEnMet":"2027-06"},
             "persoon":{"geboortedatum":"1978-03-14"},
             "uitkeringen":[{"soort":"wga","ingangsdatum":"2024-10-01","dagloon":"150.00","dagloonPeildatum":"2026-07-01",
               "loongerelateerdTotEnMet":"2026-09-30",
               "beoordelingen":[{"vanaf":"2024-10-01","arbeidsongeschiktheidspercentage":"60.00",
                 "resterendeVerdiencapaciteitPerMaand":"1256.28","maatmaninkomenPerMaand":"3140.70"}]}],
             "inkomen":[{"soort":"loon","van":"2026-07","totEnMet":"2027-06","perMaand":"700.00"}]}
            """;

    private Antwoorden antwoorden;
    private JsonNode json;
    private Verzoek zonder;
    private Verzoek kort;
    private Verzoek volledig;
    private Situatie situatie;

    @Setup
    public void laad() {
        antwoorden = new Antwoorden(Regelset.laad(), Teksten.GEEN);
        json = Verzoektekst.lees(VERZOEK.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        zonder = metUitleg("geen");
        kort = metUitleg("kort");
        volledig = metUitleg("volledig");
        situatie = SituatieLezer.lees(json);
    }

    private Verzoek metUitleg(String niveau) {
        ObjectNode verzoek = ((ObjectNode) json).deepCopy();
        verzoek.put("uitleg", niveau);
        return VerzoekLezer.lees(verzoek);
    }

    @Benchmark
    public ReferentieAntwoord gewoonJava() {
        return Referentie.bereken(situatie);
    }

    /** Facts, rules and conclusions, without putting an answer together. */
    @Benchmark
    public Resultaat motorZonderSpoor() {
        return Berekening.bereken(antwoorden.regelset(), volledig, false);
    }

    /** The same, each conclusion with the facts it rests on. */
    @Benchmark
    public Resultaat motorMetSpoor() {
        return Berekening.bereken(antwoorden.regelset(), volledig, true);
    }

    @Benchmark
    public Antwoord regelsZonderSpoor() {
        return antwoorden.bereken(zonder, "");
    }

    @Benchmark
    public Antwoord regelsKort() {
        return antwoorden.bereken(kort, "");
    }

    @Benchmark
    public Antwoord regelsVolledig() {
        return antwoorden.bereken(volledig, "");
    }

    @Benchmark
    public Verzoek lezen() {
        return VerzoekLezer.lees(json);
    }

    @Benchmark
    public String besluitId() {
        return BesluitId.van(json, antwoorden.regelset());
    }
}
