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
import tools.jackson.databind.json.JsonMapper;

/**
 * One WGA case of twelve months, an end of the loongerelateerde uitkering inside, wages every month: through the rules with three
 * kinds of trace, and through plain Java. Reading and writing JSON and naming the decision are measured apart, because the plain reference does
 * none of it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class BerekenBenchmark {

    private static final JsonMapper JSON = new JsonMapper();

    private Antwoorden antwoorden;
    private byte[] tekst;
    private JsonNode json;
    private Verzoek zonder;
    private Verzoek kort;
    private Verzoek volledig;
    private Situatie situatie;
    private Antwoord antwoordKort;
    private Antwoord antwoordVolledig;

    @Setup
    public void laad() {
        antwoorden = new Antwoorden(Regelset.laad(), Teksten.GEEN);
        tekst = Zaken.TWAALF_MAANDEN.verzoek("volledig");
        json = Verzoektekst.lees(tekst);
        zonder = metUitleg("geen");
        kort = metUitleg("kort");
        volledig = metUitleg("volledig");
        situatie = SituatieLezer.lees(json);
        antwoordKort = antwoorden.bereken(kort, "");
        antwoordVolledig = antwoorden.bereken(volledig, "");
    }

    private static Verzoek metUitleg(String niveau) {
        return VerzoekLezer.lees(Zaken.TWAALF_MAANDEN.json(niveau));
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

    /** From bytes to facts. */
    @Benchmark
    public Verzoek lezen() {
        return VerzoekLezer.lees(Verzoektekst.lees(tekst));
    }

    @Benchmark
    public String besluitId() {
        return BesluitId.van(json, antwoorden.regelset());
    }

    /** The answer without its words, as JSON. */
    @Benchmark
    public byte[] schrijvenKort() {
        return JSON.writeValueAsBytes(antwoordKort);
    }

    @Benchmark
    public byte[] schrijvenVolledig() {
        return JSON.writeValueAsBytes(antwoordVolledig);
    }
}
