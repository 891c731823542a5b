package nl.uitkomst.simulatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.uitkomst.antwoord.Antwoorden;
import nl.uitkomst.antwoord.BesluitId;
import nl.uitkomst.antwoord.Teksten;
import nl.uitkomst.berekening.Berekening;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.verzoek.Uitlegniveau;
import nl.uitkomst.verzoek.Verzoek;
import nl.uitkomst.verzoek.VerzoekLezer;
import nl.uitkomst.verzoek.Verzoektekst;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * What each part of a run costs, in memory and without a disk: a measurement, run by name only, that no build waits for. It prints a table for
 * docs/prestaties.md.
 */
class Snelheidsproef {

    private static final int PERSONEN = 10_000;
    private static final int SECONDEN = Integer.getInteger("uitkomst.seconden", 20);
    private static final int KERNEN = 2;

    private final Regelset regelset = Regelset.laad();
    private final Antwoorden antwoorden = new Antwoorden(regelset, Teksten.GEEN);
    private final Rekenaar rekenaar = new Rekenaar(regelset);

    /** The people of the population that the docs use, in one order. */
    private final class Personen {

        private final List<byte[]> regels;
        private final List<JsonNode> json;
        private final List<Verzoek> verzoeken;
        private final List<Uitslag> uitslagen;

        Personen(List<byte[]> regels) {
            this.regels = regels;
            this.json = regels.stream().map(Verzoektekst::lees).toList();
            this.verzoeken = json.stream().map(situatie -> VerzoekLezer.lees(situatie).metUitleg(Uitlegniveau.GEEN)).toList();
            this.uitslagen = regels.stream().map(regel -> rekenaar.cijfers(new Regel(1, regel))).toList();
        }

        void meet(String volgorde) {
            toon(volgorde, "lezen", () -> plaats -> VerzoekLezer.lees(Verzoektekst.lees(regels.get(plaats))));
            toon(volgorde, "`besluitId`", () -> plaats -> BesluitId.van(json.get(plaats), regelset));
            toon(volgorde, "de regels", () -> plaats -> Berekening.bereken(regelset, verzoeken.get(plaats), false));
            toon(volgorde, "de regels en het antwoord", () -> plaats -> antwoorden.cijfers(verzoeken.get(plaats), "x"));
            toon(volgorde, "rijen in Parquet en CSV", () -> {
                Rijen rijen = new Rijen(bestanden());
                return plaats -> schrijf(rijen, plaats, uitslagen.get(plaats));
            });
            toon(volgorde, "alles", () -> {
                Rijen rijen = new Rijen(bestanden());
                return plaats -> schrijf(rijen, plaats, rekenaar.cijfers(new Regel(1, regels.get(plaats))));
            });
        }

        private void schrijf(Rijen rijen, int plaats, Uitslag uitslag) {
            try {
                rijen.schrijf(new Regel(plaats, regels.get(plaats)), uitslag);
            } catch (IOException fout) {
                throw new UncheckedIOException(fout);
            }
        }
    }

    @Test
    void watElkDeelKost() {
        List<byte[]> regels = IntStream.rangeClosed(1, PERSONEN).mapToObj(nummer -> new Verzonnen(1, nummer).verzoek().toString().getBytes(StandardCharsets.UTF_8)).toList();
        List<byte[]> opVorm = new ArrayList<>(regels);
        opVorm.sort(Comparator.comparingInt(Greep::vorm));
        System.out.printf("%n| volgorde | deel | µs per persoon, één kern | per seconde, één kern | per seconde, %d kernen |%n|---|---|---|---|---|%n", KERNEN);
        new Personen(regels).meet("bestand");
        new Personen(opVorm).meet("vorm");
    }

    /** Files that are thrown away, of each table one in each form; never closed, as nothing of them is kept. */
    private static Werk.Rijontvanger bestanden() {
        Map<Tabel, List<Tabelbestand>> perTabel = new EnumMap<>(Tabel.class);
        for (Tabel tabel : new Rekenwerk().tabellen()) {
            List<Tabelbestand> bestanden = new ArrayList<>();
            for (Vorm vorm : Vorm.values()) {
                try {
                    bestanden.add(vorm.maak(tabel, OutputStream.nullOutputStream()));
                } catch (IOException fout) {
                    throw new UncheckedIOException(fout);
                }
            }
            perTabel.put(tabel, bestanden);
        }
        return (tabel, waarden) -> {
            for (Tabelbestand bestand : perTabel.get(tabel)) {
                bestand.schrijf(waarden);
            }
        };
    }

    /** @param deel made anew for each pass of each thread over all people */
    private static void toon(String volgorde, String naam, Supplier<IntConsumer> deel) {
        double een = perSeconde(1, deel);
        double meer = perSeconde(KERNEN, deel);
        System.out.printf(Locale.ROOT, "| %s | %s | %.1f | %,.0f | %,.0f |%n", volgorde, naam, 1e6 / een, een, meer);
        assertThat(meer).isPositive();
    }

    /** People a second over all threads, on average over the second half of the time. */
    private static double perSeconde(int draden, Supplier<IntConsumer> deel) {
        long begin = System.nanoTime();
        Callable<Double> draad = () -> {
            long warm = begin + SECONDEN * 500_000_000L;
            long einde = begin + SECONDEN * 1_000_000_000L;
            long gemeten = 0;
            int rondes = 0;
            while (System.nanoTime() < einde) {
                long van = System.nanoTime();
                IntStream.range(0, PERSONEN).forEach(deel.get());
                if (van >= warm) {
                    gemeten += System.nanoTime() - van;
                    rondes++;
                }
            }
            return rondes * PERSONEN * 1e9 / gemeten;
        };
        ExecutorService kernen = Executors.newFixedThreadPool(draden);
        try {
            double som = 0;
            for (Future<Double> klaar : kernen.invokeAll(Collections.nCopies(draden, draad))) {
                som += klaar.get();
            }
            return som;
        } catch (InterruptedException | ExecutionException fout) {
            throw new IllegalStateException(fout);
        } finally {
            kernen.shutdownNow();
        }
    }
}
