package nl.uitkomst.uitrol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The steps of the Dockerfile, done here in two folders instead of in an image: they unpack, make the cache of classes and start the service. */
class BeeldTest {

    private static final Pattern STAP = Pattern.compile("^(FROM|COPY|RUN|ENTRYPOINT|USER|WORKDIR|EXPOSE) (.*)$", Pattern.MULTILINE);
    private static final String DOCKERFILE = Project.tekst(Project.UITROL.resolve("Dockerfile"));
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration GEDULD = Duration.ofSeconds(120);
    /** Older ones have no such cache: its options are left out there. */
    private static final int EERSTE_MET_AOT = 25;

    @TempDir
    Path map;

    private record Stap(String soort, String rest) {
    }

    @Test
    void deStappenPakkenUitMakenDeCacheEnStartenDeDienst() throws IOException, InterruptedException {
        List<Stap> stappen = STAP.matcher(DOCKERFILE).results().map(gevonden -> new Stap(gevonden.group(1), gevonden.group(2))).toList();
        for (Stap stap : stappen) {
            switch (stap.soort()) {
                case "COPY" -> kopieer(stap.rest());
                case "RUN" -> assertThat(start(opdracht(stap.rest())).waitFor()).as(stap.rest()).isZero();
                case "ENTRYPOINT" -> antwoordt(opdracht(stap.rest()));
                default -> assertThat(stap.rest()).isNotBlank();
            }
        }
        assertThat(stappen.get(stappen.size() - 1).soort()).isEqualTo("ENTRYPOINT");
    }

    @Test
    void hetBeeldHeeftVasteVersiesEnGeenBeheerder() {
        assertThat(DOCKERFILE).doesNotContain(":latest").contains("USER 10001");
        assertThat(DOCKERFILE.lines().filter(regel -> regel.startsWith("FROM "))).isNotEmpty().allMatch(regel -> regel.matches("FROM [a-z-]+:\\d[\\w.-]+( AS \\w+)?"));
        assertThat(DOCKERFILE.lines().filter(regel -> regel.startsWith("RUN ") || regel.startsWith("ENTRYPOINT "))).allMatch(regel -> regel.endsWith("\"]"));
    }

    private void kopieer(String rest) throws IOException {
        String[] delen = rest.replaceFirst("--from=\\w+ ", "").split(" ");
        Path bron = delen[0].startsWith("/") ? hier(delen[0]) : Project.HOOFDMAP.resolve(delen[0]);
        Path doel = hier(delen[1]);
        try (Stream<Path> alles = Files.walk(bron)) {
            for (Path bestand : alles.filter(Files::isRegularFile).toList()) {
                Path kopie = Files.isRegularFile(bron) ? doel : doel.resolve(bron.relativize(bestand).toString());
                Files.createDirectories(kopie.getParent());
                Files.copy(bestand, kopie, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private Path hier(String pad) {
        return map.resolve(pad.substring(1));
    }

    private List<String> opdracht(String vorm) {
        List<String> opdracht = new ArrayList<>();
        for (String deel : JSON.readValue(vorm, String[].class)) {
            boolean cache = deel.startsWith("-XX:AOT");
            if (!cache || Runtime.version().feature() >= EERSTE_MET_AOT) {
                opdracht.add(deel.replaceAll("(^|=)/(app|bouw)/", "$1" + Matcher.quoteReplacement(map.toString()) + "/$2/"));
            }
        }
        opdracht.set(0, Path.of(System.getProperty("java.home"), "bin", opdracht.get(0)).toString());
        if (opdracht.contains("-Dspring.context.exit=onRefresh")) {
            opdracht.add("--server.port=0");
        }
        return opdracht;
    }

    private Process start(List<String> opdracht) throws IOException {
        return new ProcessBuilder(opdracht).redirectErrorStream(true).redirectOutput(map.resolve("uitvoer.txt").toFile()).start();
    }

    private void antwoordt(List<String> opdracht) throws IOException, InterruptedException {
        int poort;
        try (ServerSocket vrij = new ServerSocket(0)) {
            poort = vrij.getLocalPort();
        }
        opdracht.add("--server.port=" + poort);
        Process dienst = start(opdracht);
        try {
            assertThat(gereed(dienst, poort)).as(Files.readString(map.resolve("uitvoer.txt"))).isTrue();
        } finally {
            dienst.destroy();
            dienst.waitFor(60, TimeUnit.SECONDS);
        }
    }

    private static boolean gereed(Process dienst, int poort) throws InterruptedException {
        HttpRequest vraag = HttpRequest.newBuilder(URI.create("http://localhost:" + poort + "/actuator/health/readiness")).build();
        HttpClient client = HttpClient.newHttpClient();
        long begin = System.nanoTime();
        while (dienst.isAlive() && System.nanoTime() - begin < GEDULD.toNanos()) {
            try {
                return client.send(vraag, BodyHandlers.discarding()).statusCode() == 200;
            } catch (IOException nogNiet) {
                Thread.sleep(100);
            }
        }
        return false;
    }
}
