package nl.uitkomst.service.beheer;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import nl.uitkomst.service.werk.Werk;
import nl.uitkomst.service.werk.Werkplaatsen;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.web.annotation.WebEndpoint;
import org.springframework.stereotype.Component;

/** {@code GET /actuator/metrics}: the figures that operations watch, and no others. */
@Component
@WebEndpoint(id = "metrics")
class Metingenpunt {

    private static final double MILLI = 1e-3;

    private final Metingen metingen;
    private final Werkplaatsen plaatsen;
    private final Werk werk;

    Metingenpunt(Metingen metingen, Werkplaatsen plaatsen, Werk werk) {
        this.metingen = metingen;
        this.plaatsen = plaatsen;
        this.werk = werk;
    }

    @ReadOperation(produces = "text/plain;version=0.0.4;charset=utf-8")
    String metingen() {
        Metingentekst tekst = new Metingentekst();
        metingen.schrijf(tekst);
        tekst.stand("uitkomst_plaatsen", "Berekeningen die tegelijk kunnen.", plaatsen.aantal());
        tekst.stand("uitkomst_plaatsen_bezet", "Berekeningen die nu lopen.", plaatsen.bezet());
        tekst.stand("uitkomst_wachtend", "Verzoeken die nu op een plaats wachten.", plaatsen.wachtend());
        tekst.stand("uitkomst_geheugen_vrij_bytes", "Wat er nog vrij is voor inhoud en antwoorden onderweg.", werk.vrijGeheugen());
        tekst.teller("uitkomst_te_druk_total", "Verzoeken zonder plaats (429), sinds de start.", plaatsen.geweigerd());
        tekst.teller("uitkomst_rekentijd_voorbij_total", "Berekeningen die zijn gestopt (503), sinds de start.", werk.tijdVoorbij());
        machine(tekst);
        return tekst.toString();
    }

    private static void machine(Metingentekst tekst) {
        tekst.stand("jvm_heap_used_bytes", "Geheugen in gebruik.", ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        tekst.stand("jvm_heap_max_bytes", "Geheugen dat er mag zijn.", ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getMax());
        tekst.stand("jvm_heap_after_gc_bytes", "Geheugen in gebruik na de laatste keer opruimen.", naOpruimen());
        tekst.stand("jvm_nonheap_used_bytes", "Geheugen voor klassen en code.", ManagementFactory.getMemoryMXBean().getNonHeapMemoryUsage().getUsed());
        tekst.teller("jvm_gc_seconds_total", "Tijd die opruimen heeft gekost.",
                MILLI * ManagementFactory.getGarbageCollectorMXBeans().stream().mapToLong(GarbageCollectorMXBean::getCollectionTime).sum());
        tekst.stand("jvm_threads", "Draden van het systeem.", ManagementFactory.getThreadMXBean().getThreadCount());
        tekst.stand("process_start_time_seconds", "Wanneer de dienst is gestart.", MILLI * ManagementFactory.getRuntimeMXBean().getStartTime());
    }

    private static long naOpruimen() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(deel -> deel.getType() == MemoryType.HEAP && deel.getCollectionUsage() != null)
                .map(MemoryPoolMXBean::getCollectionUsage).mapToLong(gebruik -> gebruik.getUsed()).sum();
    }
}
