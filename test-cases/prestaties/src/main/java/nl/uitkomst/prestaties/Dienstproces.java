package nl.uitkomst.prestaties;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The service in a process of its own, started with the settings to be measured, on a free port; ready when {@link #start} returns. */
final class Dienstproces implements AutoCloseable {

    private static final long GEDULD = 300_000_000_000L;
    private static final byte[] GEREED = Verbinding.get("/actuator/health/readiness");

    private final Process proces;
    private final int poort;
    private final double gereed;

    private Dienstproces(Process proces, int poort, double gereed) {
        this.proces = proces;
        this.poort = poort;
        this.gereed = gereed;
    }

    /** @param map where the process runs
     * @param opties of java, up to and including {@code -jar} and the jar */
    static Dienstproces start(Path map, List<String> opties) throws IOException, InterruptedException {
        int poort = vrijePoort();
        Path log = Files.createTempFile("uitkomst-prestaties", ".log");
        List<String> opdracht = new ArrayList<>(List.of(java()));
        opdracht.addAll(opties);
        opdracht.add("--server.port=" + poort);
        // A line in the access log for every request belongs to the work that is measured; where it goes is up to who runs the service.
        ProcessBuilder bouwer = new ProcessBuilder(opdracht).directory(map.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
        long begin = System.nanoTime();
        Process proces = bouwer.start();
        while (System.nanoTime() - begin < GEDULD && proces.isAlive()) {
            if (isGereed(poort)) {
                return new Dienstproces(proces, poort, (System.nanoTime() - begin) / 1e9);
            }
            Thread.sleep(10);
        }
        proces.destroyForcibly();
        throw new IllegalStateException("the service did not get ready:\n" + Files.readString(log));
    }

    /** The java that runs the measurement. */
    static String java() {
        return gereedschap("java");
    }

    private static String gereedschap(String naam) {
        return Path.of(System.getProperty("java.home"), "bin", naam).toString();
    }

    private static int vrijePoort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static boolean isGereed(int poort) {
        try (Verbinding verbinding = new Verbinding(poort)) {
            return verbinding.vraag(GEREED).status() == 200;
        } catch (IOException nogNiet) {
            return false;
        }
    }

    int poort() {
        return poort;
    }

    /** Seconds from the start of the process to the first good answer of the readiness question. */
    double gereed() {
        return gereed;
    }

    /** What the process holds of the memory of the machine, in MiB. */
    double resident() throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(proces.pid()), "status")).stream().filter(regel -> regel.startsWith("VmRSS:"))
                .mapToDouble(regel -> Long.parseLong(regel.replaceAll("\\D", "")) / 1024.0).findFirst().orElse(Double.NaN);
    }

    /** What lives on the heap, in MiB: used after a full collection. */
    double levend() throws IOException, InterruptedException {
        jcmd("GC.run");
        return jcmd("GC.heap_info").lines().filter(regel -> regel.contains(" used ")).findFirst()
                .map(regel -> Long.parseLong(regel.replaceAll(".* used (\\d+)K.*", "$1")) / 1024.0).orElse(Double.NaN);
    }

    private String jcmd(String wat) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(gereedschap("jcmd"), String.valueOf(proces.pid()), wat).redirectErrorStream(true).start();
        String uitvoer = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        jcmd.waitFor();
        return uitvoer;
    }

    /** Processor time used so far, in seconds. */
    double rekentijd() {
        return proces.info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
    }

    @Override
    public void close() {
        proces.destroy();
        try {
            if (!proces.waitFor(30, TimeUnit.SECONDS)) {
                proces.destroyForcibly();
            }
        } catch (InterruptedException gestopt) {
            Thread.currentThread().interrupt();
            proces.destroyForcibly();
        }
    }
}
