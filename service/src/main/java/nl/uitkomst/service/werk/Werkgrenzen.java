package nl.uitkomst.service.werk;

import java.time.Duration;
import nl.uitkomst.grenzen.Grenzen;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The limits that whoever runs the service can set. What the contract promises can be lowered and not raised; what depends on the machine is free.
 * {@code docs/beheer.md} has them in a table, which a test holds against this.
 *
 * @param lichaam            most bytes of a body
 * @param lichaamBatch       the same for {@code _batch}
 * @param diepte             most layers of JSON
 * @param maanden            most months in a period
 * @param verzoekenPerBatch  most requests in a batch
 * @param leestijd           how long a body may take to arrive
 * @param rekentijd          how long one computation may take
 * @param rekentijdBatch     how long a batch may take
 * @param tegelijk           computations at once; 0 for as many as there are processors
 * @param wachtenden         computations that may wait for a place; 0 for 64 to each place
 * @param wachttijd          how long one may wait
 * @param batches            batches at once; 0 for two to each place
 * @param geheugen           all bodies and answers together that are under way; 0 for an eighth of the heap
 */
@ConfigurationProperties("uitkomst.grenzen")
public record Werkgrenzen(
        @DefaultValue("1MB") DataSize lichaam,
        @DefaultValue("8MB") DataSize lichaamBatch,
        @DefaultValue("20") int diepte,
        @DefaultValue("120") int maanden,
        @DefaultValue("1000") int verzoekenPerBatch,
        @DefaultValue("20s") Duration leestijd,
        @DefaultValue("10s") Duration rekentijd,
        @DefaultValue("25s") Duration rekentijdBatch,
        @DefaultValue("0") int tegelijk,
        @DefaultValue("0") int wachtenden,
        @DefaultValue("1s") Duration wachttijd,
        @DefaultValue("0") int batches,
        @DefaultValue("0") DataSize geheugen) {

    private static final DataSize GROOTSTE_LICHAAM = DataSize.ofMegabytes(1);
    private static final DataSize GROOTSTE_BATCH = DataSize.ofMegabytes(8);
    private static final int WACHTENDEN_PER_PLAATS = 64;
    private static final int BATCHES_PER_PLAATS = 2;
    private static final int DEEL_VAN_HET_GEHEUGEN = 8;

    public Werkgrenzen {
        tussen("lichaam", lichaam, DataSize.ofBytes(1), GROOTSTE_LICHAAM);
        tussen("lichaam-batch", lichaamBatch, DataSize.ofBytes(1), GROOTSTE_BATCH);
        tussen("diepte", diepte, 1, Grenzen.CONTRACT.diepte());
        tussen("maanden", maanden, 1, Grenzen.CONTRACT.maanden());
        tussen("verzoeken-per-batch", verzoekenPerBatch, 1, Grenzen.CONTRACT.verzoeken());
        tussen("leestijd", leestijd, Duration.ofMillis(1), Duration.ofMinutes(5));
        tussen("rekentijd", rekentijd, Duration.ofMillis(1), Duration.ofMinutes(5));
        tussen("rekentijd-batch", rekentijdBatch, Duration.ofMillis(1), Duration.ofMinutes(5));
        tussen("wachttijd", wachttijd, Duration.ZERO, Duration.ofMinutes(1));
        tegelijk = ofZelf("tegelijk", tegelijk, Runtime.getRuntime().availableProcessors());
        wachtenden = ofZelf("wachtenden", wachtenden, WACHTENDEN_PER_PLAATS * tegelijk);
        batches = ofZelf("batches", batches, BATCHES_PER_PLAATS * tegelijk);
        geheugen = geheugen.toBytes() == 0 ? DataSize.ofBytes(Runtime.getRuntime().maxMemory() / DEEL_VAN_HET_GEHEUGEN) : geheugen;
        tussen("geheugen", geheugen, lichaamBatch, DataSize.ofBytes(Long.MAX_VALUE));
    }

    private static <T extends Comparable<T>> void tussen(String naam, T waarde, T laagste, T hoogste) {
        if (waarde.compareTo(laagste) < 0 || waarde.compareTo(hoogste) > 0) {
            throw new IllegalArgumentException("uitkomst.grenzen." + naam + " is from " + laagste + " to " + hoogste);
        }
    }

    private static int ofZelf(String naam, int waarde, int gekozen) {
        tussen(naam, waarde, 0, 10_000);
        return waarde == 0 ? gekozen : waarde;
    }

    /** The limits that the rules themselves look at. */
    Grenzen vanHetVerzoek() {
        return new Grenzen(diepte, maanden, verzoekenPerBatch);
    }
}
