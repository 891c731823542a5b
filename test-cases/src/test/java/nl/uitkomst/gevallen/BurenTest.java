package nl.uitkomst.gevallen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.verzoek.OngeldigVerzoek;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Requests next to those of the cases are answered or refused with their faults, never with a fault of ours; and the sums of the months hold in each answer.
 * {@code -Duitkomst.buren=200000} asks more of them, {@code -Duitkomst.zaad=7} others.
 */
class BurenTest {

    private static final int AANTAL = Integer.getInteger("uitkomst.buren", 2_500);
    private static final long ZAAD = Long.getLong("uitkomst.zaad", 20261123L);

    @Test
    void elkeBuurKrijgtEenAntwoord() {
        List<Geval> gevallen = Gevallen.alle();
        Buren buren = new Buren(gevallen);
        Regelset regelset = Regelset.laad();
        ThreadLocal<Controle> controles = ThreadLocal.withInitial(() -> new Controle(regelset));
        ConcurrentSkipListMap<Integer, String> fouten = new ConcurrentSkipListMap<>();
        AtomicInteger beantwoord = new AtomicInteger();

        IntStream.range(0, AANTAL).parallel().forEach(nummer -> {
            SplittableRandom toeval = new SplittableRandom(ZAAD + nummer);
            Geval geval = gevallen.get(toeval.nextInt(gevallen.size()));
            JsonNode verzoek = buren.buur(geval, toeval);
            try {
                Collection<String> gevonden = controles.get().foutenVanBuur(geval, verzoek);
                beantwoord.incrementAndGet();
                if (!gevonden.isEmpty()) {
                    fouten.put(nummer, geval.id() + " " + verzoek + " " + gevonden);
                }
            } catch (OngeldigVerzoek geweigerd) {
                if (geweigerd.fouten().isEmpty()) {
                    fouten.put(nummer, geval.id() + " " + verzoek + " is refused for nothing");
                }
            } catch (RuntimeException fout) {
                fouten.put(nummer, geval.id() + " " + verzoek + " " + fout + " " + List.of(fout.getStackTrace()).subList(0, Math.min(4, fout.getStackTrace().length)));
            }
        });

        assertThat(fouten.values()).isEmpty();
        assertThat(beantwoord.get()).isBetween(AANTAL / 2, AANTAL * 9 / 10); // most are right requests, some are not
    }
}
