package nl.uitkomst.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.uitkomst.gevallen.Geval;
import nl.uitkomst.gevallen.Gevallen;
import nl.uitkomst.proef.Dienst;
import org.junit.jupiter.api.Test;

/**
 * Ten minutes of everything at once, and whether the memory stays flat. No part of the build: {@code docs/beheer.md} has the command. The service gets 512 MB;
 * every so often it is made to clean up, and what is left is noted. Flat is: the middle of the last third is no more than five percent above that of the
 * third before it.
 */
class Duurproef {

    private static final Duration DUUR = Duration.parse(System.getProperty("uitkomst.duurproef", "PT10M"));
    private static final int KEREN = 20;
    private static final int KLANTEN = 4;
    private static final double GROEI = 1.05;
    private static final double MEGA = 1024 * 1024;

    private final Map<Integer, LongAdder> statussen = new ConcurrentSkipListMap<>();
    /** What the service could not answer, with what it wrote about it; nobody's data, all made up. */
    private final Queue<String> storingen = new ConcurrentLinkedQueue<>();

    private record Stand(long seconden, double heap, double rest, double proces, long antwoorden) {
    }

    @Test
    void hetGeheugenBlijftVlak() throws Exception {
        List<Geval> gevallen = Gevallen.alle();
        List<Stand> standen = new ArrayList<>();
        ExecutorService klanten = Executors.newFixedThreadPool(KLANTEN);
        try (Dienst dienst = Dienst.start(List.of("-Xmx512m"), List.of("--uitkomst.stoppen.uitloop=0s"))) {
            long begin = System.nanoTime();
            List<Future<?>> werk = IntStream.range(0, KLANTEN).<Future<?>>mapToObj(klant -> klanten.submit(() -> {
                Random toeval = new Random(klant);
                while (System.nanoTime() - begin < DUUR.toNanos()) {
                    try {
                        vraag(dienst, gevallen, toeval);
                    } catch (UncheckedIOException geenAntwoord) {
                        throw new IllegalStateException("no answer; the service wrote last:\n" + bijzonder(dienst), geenAntwoord);
                    }
                }
            })).toList();
            for (int keer = 1; keer <= KEREN; keer++) {
                Thread.sleep(Math.max(0, DUUR.toMillis() * keer / KEREN - Duration.ofNanos(System.nanoTime() - begin).toMillis()));
                for (Future<?> klant : werk) {
                    if (klant.isDone() && keer < KEREN) {
                        klant.get(); // what stopped it before the end
                    }
                    assertThat(klant.isDone() && keer < KEREN).as("a client that stopped before the end").isFalse();
                }
                standen.add(stand(dienst, Duration.ofNanos(System.nanoTime() - begin).toSeconds()));
            }
            for (Future<?> klant : werk) {
                klant.get();
            }
        } finally {
            klanten.shutdownNow();
        }
        double eerst = midden(standen.subList(KEREN / 3, 2 * KEREN / 3));
        double laatst = midden(standen.subList(2 * KEREN / 3, KEREN));
        String verslag = verslag(standen, eerst, laatst);
        System.out.println(verslag);
        Files.writeString(Files.createDirectories(Path.of("target")).resolve("duurproef.md"), verslag);
        assertThat(laatst).isLessThanOrEqualTo(eerst * GROEI);
        assertThat(storingen).isEmpty();
        assertThat(statussen.keySet()).isSubsetOf(200, 400, 413, 429, 503);
    }

    private void vraag(Dienst dienst, List<Geval> gevallen, Random toeval) {
        Geval geval = gevallen.get(toeval.nextInt(gevallen.size()));
        switch (toeval.nextInt(40)) {
            case 0 -> tel(dienst.haal(List.of("/", "/v1/regels", "/v1/begrippen", "/toetsing", "/v1/normbedragen?datum=2026-07-01", "/actuator/metrics").get(toeval.nextInt(6))));
            case 1 -> tel(post(dienst, "/v1/uitkomsten/_batch", ("{\"verzoeken\":[" + gevallen.stream().skip(toeval.nextInt(gevallen.size())).limit(50)
                    .map(deel -> deel.verzoek().toString()).collect(Collectors.joining(",")) + "]}").getBytes(StandardCharsets.UTF_8)));
            case 2, 3, 4, 5 -> tel(post(dienst, geval.adres(), Vijandig.verdraaid(geval.verzoek().toString(), toeval)));
            default -> tel(post(dienst, geval.adres(), geval.verzoek().toString().getBytes(StandardCharsets.UTF_8)));
        }
    }

    private HttpResponse<byte[]> post(Dienst dienst, String adres, byte[] inhoud) {
        HttpResponse<byte[]> antwoord = dienst.stuur(HttpRequest.newBuilder(dienst.adres(adres)).header("Content-Type", "application/json").POST(BodyPublishers.ofByteArray(inhoud)).build());
        if (antwoord.statusCode() == 500) {
            storingen.add(adres + " " + new String(inhoud, StandardCharsets.UTF_8) + "\n" + bijzonder(dienst));
        }
        return antwoord;
    }

    /** What the service wrote last of anything but ordinary answers. */
    private static String bijzonder(Dienst dienst) {
        List<String> regels = dienst.log().lines().filter(regel -> !regel.contains("\"status\":200") && !regel.contains("\"status\":400")).toList();
        return String.join("\n", regels.subList(Math.max(0, regels.size() - 20), regels.size()));
    }

    private void tel(HttpResponse<byte[]> antwoord) {
        statussen.computeIfAbsent(antwoord.statusCode(), nieuw -> new LongAdder()).increment();
    }

    private Stand stand(Dienst dienst, long seconden) throws IOException, InterruptedException {
        Process opruimen = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), String.valueOf(dienst.nummer()), "GC.run")
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        assertThat(opruimen.waitFor()).isZero();
        Map<String, Double> metingen = new String(dienst.haal("/actuator/metrics").body(), StandardCharsets.UTF_8).lines()
                .filter(regel -> regel.startsWith("jvm_")).collect(Collectors.toMap(regel -> regel.split(" ")[0], regel -> Double.parseDouble(regel.split(" ")[1])));
        return new Stand(seconden, metingen.get("jvm_heap_after_gc_bytes") / MEGA, metingen.get("jvm_nonheap_used_bytes") / MEGA, proces(dienst.nummer()),
                statussen.values().stream().mapToLong(LongAdder::sum).sum());
    }

    /** Resident memory, where the system tells it. */
    private static double proces(long nummer) throws IOException {
        Path stand = Path.of("/proc", String.valueOf(nummer), "status");
        return !Files.exists(stand) ? Double.NaN : Files.readAllLines(stand).stream().filter(regel -> regel.startsWith("VmRSS"))
                .mapToDouble(regel -> Double.parseDouble(regel.replaceAll("\\D", "")) / 1024).findFirst().orElse(Double.NaN);
    }

    private static double midden(List<Stand> standen) {
        double[] heap = standen.stream().mapToDouble(Stand::heap).sorted().toArray();
        return heap[heap.length / 2];
    }

    private String verslag(List<Stand> standen, double eerst, double laatst) {
        StringBuilder tekst = new StringBuilder("| Seconds | Heap after cleaning, MB | Outside the heap, MB | Resident, MB | Answers so far |\n|---|---|---|---|---|\n");
        standen.forEach(stand -> tekst.append(String.format(Locale.ROOT, "| %d | %.1f | %.1f | %.0f | %d |%n", stand.seconden(), stand.heap(), stand.rest(), stand.proces(), stand.antwoorden())));
        return tekst.append(String.format(Locale.ROOT, "%nJava %s, %d clients, -Xmx512m, answers by status %s. Heap, middle of the second third %.1f MB, of the last third %.1f MB: %s.%n",
                System.getProperty("java.version"), KLANTEN, statussen, eerst, laatst, laatst <= eerst * GROEI ? "flat" : "not flat")).toString();
    }
}
