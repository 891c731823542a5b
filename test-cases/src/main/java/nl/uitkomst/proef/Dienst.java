package nl.uitkomst.proef;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The packaged service in a process of its own, on a free port; ready when {@link #start()} returns. Close it. Whoever tests over HTTP
 * shares one with {@link #gedeeld()}, which ends with the tests.
 */
public final class Dienst implements AutoCloseable {

    private static final Duration GEDULD = Duration.ofSeconds(120);
    private static Dienst gedeeld;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process proces;
    private final int poort;
    private final Path log;
    private final Duration starttijd;

    private Dienst(Process proces, int poort, Path log) {
        this.proces = proces;
        this.poort = poort;
        this.log = log;
        this.starttijd = wacht();
    }

    /**
     * @param instellingen as on the command line of the service
     * @throws IllegalStateException when the jar is not there or the service does not get ready
     */
    public static Dienst start(String... instellingen) {
        return start(List.of(), List.of(instellingen));
    }

    /** @param machine options of the Java machine */
    public static Dienst start(List<String> machine, List<String> instellingen) {
        Path jar = Path.of(System.getProperty("uitkomst.jar", "../service/target/uitkomst-service-0.1.0.jar"));
        if (!Files.isRegularFile(jar)) {
            throw new IllegalStateException("no packaged service; run ./mvnw package from the root first");
        }
        try {
            int poort = vrijePoort();
            Path log = Files.createTempFile("uitkomst-service", ".log");
            List<String> opdracht = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
            opdracht.addAll(machine);
            opdracht.addAll(List.of("-jar", jar.toString(), "--server.port=" + poort));
            opdracht.addAll(instellingen);
            Process proces = new ProcessBuilder(opdracht).redirectErrorStream(true).redirectOutput(log.toFile()).start();
            return new Dienst(proces, poort, log);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** One service for all tests of this process. */
    public static synchronized Dienst gedeeld() {
        if (gedeeld == null) {
            gedeeld = start("--uitkomst.stoppen.uitloop=0s");
            Runtime.getRuntime().addShutdownHook(new Thread(gedeeld::close));
        }
        return gedeeld;
    }

    private static int vrijePoort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private Duration wacht() {
        long begin = System.nanoTime();
        while (System.nanoTime() - begin < GEDULD.toNanos()) {
            if (!proces.isAlive()) {
                throw new IllegalStateException("the service stopped while starting:\n" + log());
            }
            try {
                if (client.send(HttpRequest.newBuilder(adres("/actuator/health/readiness")).build(), BodyHandlers.discarding()).statusCode() == 200) {
                    return Duration.ofNanos(System.nanoTime() - begin);
                }
            } catch (IOException nogNiet) {
                // not listening yet
            } catch (InterruptedException gestopt) {
                Thread.currentThread().interrupt();
                break;
            }
            slaap();
        }
        close();
        throw new IllegalStateException("the service did not get ready:\n" + log());
    }

    private static void slaap() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException gestopt) {
            Thread.currentThread().interrupt();
        }
    }

    public URI adres(String pad) {
        return URI.create("http://localhost:" + poort + pad);
    }

    public int poort() {
        return poort;
    }

    /** Of the process. */
    public long nummer() {
        return proces.pid();
    }

    /** Asks the process to stop, as the system does, and does not wait. */
    public void vraagTeStoppen() {
        proces.destroy();
    }

    /** @return how the process ended; -1 when it has not ended by then */
    public int einde(Duration geduld) {
        try {
            return proces.waitFor(geduld.toMillis(), TimeUnit.MILLISECONDS) ? proces.exitValue() : -1;
        } catch (InterruptedException gestopt) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    /** From the start of the process to the first good answer of the readiness question. */
    public Duration starttijd() {
        return starttijd;
    }

    /** What the service has written so far. */
    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    public HttpResponse<byte[]> haal(String pad) {
        return stuur(HttpRequest.newBuilder(adres(pad)).build());
    }

    /** Posts JSON. */
    public HttpResponse<byte[]> stuur(String pad, String json) {
        return stuur(HttpRequest.newBuilder(adres(pad)).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json, StandardCharsets.UTF_8)).build());
    }

    public HttpResponse<byte[]> stuur(HttpRequest verzoek) {
        try {
            return client.send(verzoek, BodyHandlers.ofByteArray());
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        } catch (InterruptedException gestopt) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(gestopt);
        }
    }

    /** Asks the process to stop, and ends it when it does not. */
    @Override
    public void close() {
        proces.destroy();
        try {
            if (!proces.waitFor(25, TimeUnit.SECONDS)) {
                proces.destroyForcibly();
            }
            Files.deleteIfExists(log);
        } catch (IOException opruimen) {
            // a log file that stays behind harms nobody
        } catch (InterruptedException gestopt) {
            Thread.currentThread().interrupt();
            proces.destroyForcibly();
        }
    }
}
