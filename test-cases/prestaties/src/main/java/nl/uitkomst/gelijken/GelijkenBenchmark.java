package nl.uitkomst.gelijken;

import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.uitkomst.antwoord.Antwoord;
import nl.uitkomst.antwoord.Antwoorden;
import nl.uitkomst.antwoord.Teksten;
import nl.uitkomst.benchmark.Zaken;
import nl.uitkomst.berekening.Berekening;
import nl.uitkomst.berekening.Resultaat;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.referentie.Referentie;
import nl.uitkomst.referentie.ReferentieAntwoord;
import nl.uitkomst.referentie.Situatie;
import nl.uitkomst.referentie.SituatieLezer;
import nl.uitkomst.verzoek.Verzoek;
import nl.uitkomst.verzoek.VerzoekLezer;
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

/** The same twelve months through every engine that runs in Java. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class GelijkenBenchmark {

    private final Antwoorden antwoorden = new Antwoorden(Regelset.laad(), Teksten.GEEN);
    private final Gelijke kaal = new GewoonJava();
    private final Gelijke evrete = new Evrete();
    private final Gelijke kieDmn = new KieDmn();

    private List<Maandgegevens> maanden;
    private Situatie situatie;
    private Verzoek zonder;
    private Verzoek volledig;

    @Setup
    public void laad() {
        maanden = Wgageval.van(Zaken.TWAALF_MAANDEN.json("geen")).maanden();
        situatie = SituatieLezer.lees(Zaken.TWAALF_MAANDEN.json("geen"));
        zonder = VerzoekLezer.lees(Zaken.TWAALF_MAANDEN.json("geen"));
        volledig = VerzoekLezer.lees(Zaken.TWAALF_MAANDEN.json("volledig"));
    }

    @Benchmark
    public List<Maanduitkomst> kaal() {
        return kaal.bereken(maanden);
    }

    @Benchmark
    public ReferentieAntwoord gewoonJava() {
        return Referentie.bereken(situatie);
    }

    @Benchmark
    public Resultaat uitkomstZonderSpoor() {
        return Berekening.bereken(antwoorden.regelset(), volledig, false);
    }

    @Benchmark
    public Resultaat uitkomstMetSpoor() {
        return Berekening.bereken(antwoorden.regelset(), volledig, true);
    }

    @Benchmark
    public Antwoord uitkomstAntwoordZonder() {
        return antwoorden.bereken(zonder, "");
    }

    @Benchmark
    public Antwoord uitkomstAntwoordVolledig() {
        return antwoorden.bereken(volledig, "");
    }

    @Benchmark
    public List<Maanduitkomst> evrete() {
        return evrete.bereken(maanden);
    }

    @Benchmark
    public List<Maanduitkomst> kieDmn() {
        return kieDmn.bereken(maanden);
    }
}
