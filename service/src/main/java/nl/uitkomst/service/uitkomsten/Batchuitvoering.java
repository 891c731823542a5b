package nl.uitkomst.service.uitkomsten;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import nl.uitkomst.grenzen.RekentijdVoorbij;
import nl.uitkomst.service.problemen.Probleemsoort;
import nl.uitkomst.service.problemen.Probleemteksten;
import nl.uitkomst.service.problemen.Storing;
import nl.uitkomst.service.werk.Werk;
import nl.uitkomst.watals.Batch;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers the requests of batches with as many threads as there are places to compute, however many batches there are, and sends each answer as soon
 * as those before it are sent. Of each batch only a few answers wait in memory. What is not done in time is told in its place.
 */
@Component
class Batchuitvoering implements DisposableBean {

    /** To each thread; enough to keep all busy while one slow request holds up the row. */
    private static final int VOORUIT = 4;
    /** An answer without results ends with an empty list and the end of the object. */
    private static final int EINDE = 2;

    private final JsonMapper json;
    private final Probleemteksten problemen;
    private final AtomicInteger nummer = new AtomicInteger();
    private final Werk werk;
    private final ExecutorService draden;

    Batchuitvoering(JsonMapper json, Probleemteksten problemen, Werk werk) {
        this.json = json;
        this.problemen = problemen;
        this.werk = werk;
        this.draden = Executors.newFixedThreadPool(werk.tegelijk(), taak -> {
            Thread draad = new Thread(taak, "batch-" + nummer.incrementAndGet());
            draad.setDaemon(true);
            return draad;
        });
    }

    /**
     * @param einde when all has to be done, on the clock of {@link System#nanoTime()}
     * @throws IOException when the client is gone; what was not begun yet is not computed any more
     */
    void schrijf(Batch batch, long einde, OutputStream uitvoer) throws IOException {
        byte[] rondom = json.writeValueAsBytes(batch.zonderResultaten());
        uitvoer.write(rondom, 0, rondom.length - EINDE);
        Deque<Future<byte[]>> wachtend = new ArrayDeque<>();
        try {
            int begonnen = 0;
            for (int klaar = 0; klaar < batch.aantal(); klaar++) {
                while (begonnen < batch.aantal() && wachtend.size() < VOORUIT * werk.tegelijk()) {
                    int plaats = begonnen++;
                    wachtend.add(draden.submit(() -> resultaat(batch, plaats, einde)));
                }
                if (klaar > 0) {
                    uitvoer.write(',');
                }
                uitvoer.write(resultaat(wachtend.remove()));
            }
        } finally {
            wachtend.forEach(deel -> deel.cancel(false));
        }
        uitvoer.write(Arrays.copyOfRange(rondom, rondom.length - EINDE, rondom.length));
    }

    private static byte[] resultaat(Future<byte[]> deel) {
        try {
            return deel.get();
        } catch (ExecutionException fout) {
            throw new IllegalStateException(fout.getCause());
        } catch (InterruptedException gestopt) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(gestopt);
        }
    }

    /** The bytes that a call with this request alone would get. */
    private byte[] resultaat(Batch batch, int plaats, long einde) {
        if (batch.lengte(plaats) > werk.grootsteLichaam()) {
            return json.writeValueAsBytes(problemen.probleem(Probleemsoort.VERZOEK_TE_GROOT));
        }
        try {
            return werk.rekenVoorBatch(einde, () -> json.writeValueAsBytes(batch.resultaat(plaats)));
        } catch (RekentijdVoorbij teLang) {
            return json.writeValueAsBytes(problemen.probleem(Probleemsoort.REKENTIJD_VOORBIJ));
        } catch (RuntimeException fout) {
            Storing.meld(fout);
            return json.writeValueAsBytes(problemen.probleem(Probleemsoort.INTERNE_FOUT));
        }
    }

    @Override
    public void destroy() {
        draden.shutdown();
    }
}
