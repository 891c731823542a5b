package nl.uitkomst.benchmark;

import java.util.concurrent.TimeUnit;
import nl.uitkomst.antwoord.Antwoord;
import nl.uitkomst.antwoord.Antwoorden;
import nl.uitkomst.antwoord.Teksten;
import nl.uitkomst.berekening.Berekening;
import nl.uitkomst.berekening.Resultaat;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.referentie.SamenloopLezer;
import nl.uitkomst.referentie.Samenloopreferentie;
import nl.uitkomst.referentie.Samenloopsituatie;
import nl.uitkomst.referentie.Samenloopuitkomst;
import nl.uitkomst.verzoek.Verzoek;
import nl.uitkomst.verzoek.VerzoekLezer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What more months and more rights cost; the plain Java is that of several rights, which a single one goes through as well. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class GroeiBenchmark {

    @Param({"TWAALF_MAANDEN", "ZESTIG_MAANDEN", "HONDERDTWINTIG_MAANDEN", "TWEE_RECHTEN", "DRIE_RECHTEN"})
    private Zaken zaak;

    private Antwoorden antwoorden;
    private Verzoek zonder;
    private Verzoek volledig;
    private Samenloopsituatie situatie;

    @Setup
    public void laad() {
        antwoorden = new Antwoorden(Regelset.laad(), Teksten.GEEN);
        zonder = VerzoekLezer.lees(zaak.json("geen"));
        volledig = VerzoekLezer.lees(zaak.json("volledig"));
        situatie = SamenloopLezer.lees(zaak.json("geen"));
    }

    @Benchmark
    public Samenloopuitkomst gewoonJava() {
        return Samenloopreferentie.bereken(situatie);
    }

    @Benchmark
    public Resultaat motorMetSpoor() {
        return Berekening.bereken(antwoorden.regelset(), volledig, true);
    }

    @Benchmark
    public Antwoord regelsZonderSpoor() {
        return antwoorden.bereken(zonder, "");
    }

    @Benchmark
    public Antwoord regelsVolledig() {
        return antwoorden.bereken(volledig, "");
    }
}
