package nl.uitkomst.simulatie;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.uitkomst.referentie.WillekeurigeSituatie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Commands as a person gives them, and what is found afterwards. */
abstract class Opdrachtproef {

    static final String GOED = WillekeurigeSituatie.maak(1).toString();

    @TempDir
    Path map;
    Path invoer;
    Path uitvoer;
    final ByteArrayOutputStream gezegd = new ByteArrayOutputStream();
    final ByteArrayOutputStream gemeld = new ByteArrayOutputStream();

    @BeforeEach
    void paden() {
        invoer = map.resolve("invoer.jsonl");
        uitvoer = map.resolve("uitvoer");
    }

    int bereken(String... meer) {
        return opdracht("bereken", meer);
    }

    int opdracht(String naam, String... meer) {
        String[] vast = {naam, "--invoer", invoer.toString(), "--uitvoer", uitvoer.toString(), "--kernen", "2", "--regels-per-deel", "10"};
        return kaal(Stream.concat(Stream.of(vast), Stream.of(meer)).toArray(String[]::new));
    }

    int kaal(String... woorden) {
        return Simulatie.voerUit(new PrintStream(gezegd, true, StandardCharsets.UTF_8), new PrintStream(gemeld, true, StandardCharsets.UTF_8), woorden);
    }

    String gezegd() {
        return gezegd.toString(StandardCharsets.UTF_8);
    }

    String gemeld() {
        return gemeld.toString(StandardCharsets.UTF_8);
    }

    void schrijf(String... regels) throws IOException {
        Files.writeString(invoer, String.join("\n", regels));
    }

    static String[] situaties(int aantal) {
        return IntStream.range(0, aantal).mapToObj(zaad -> WillekeurigeSituatie.maak(zaad).toString()).toArray(String[]::new);
    }

    static Map<String, String> inhoud(Path map) throws IOException {
        try (Stream<Path> alle = Files.walk(map)) {
            Map<String, String> inhoud = new TreeMap<>();
            for (Path bestand : alle.filter(Files::isRegularFile).collect(Collectors.toList())) {
                inhoud.put(map.relativize(bestand).toString(), Files.readString(bestand, StandardCharsets.ISO_8859_1));
            }
            return inhoud;
        }
    }

    List<String> csv(Tabel tabel) throws IOException {
        try (Stream<Path> delen = Files.list(uitvoer.resolve("csv").resolve(tabel.map()))) {
            List<String> regels = new ArrayList<>();
            for (Path deel : delen.sorted().toList()) {
                List<String> gelezen = Files.readAllLines(deel);
                regels.addAll(gelezen.subList(1, gelezen.size()));
            }
            return regels;
        }
    }
}
