package nl.uitkomst.integratie;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.uitkomst.proef.Dienst;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs the commands of a page in a shell, with the service of the test in the place of {@code localhost:8080}. */
final class Curl {

    private static final String DIENST = "http://localhost:8080";

    /** What came back: the lines of the head, with {@code -i}, and the body. */
    record Antwoord(List<String> kop, String inhoud) {

        JsonNode json() {
            return JsonMapper.builder().build().readTree(inhoud);
        }
    }

    private final Path map;

    /** @param map where the files that a command writes go */
    Curl(Path map) {
        this.map = map;
    }

    Antwoord draai(String opdracht) throws IOException {
        Path uitvoer = map.resolve("uitvoer.txt");
        Path fouten = map.resolve("fouten.txt");
        try {
            int code = new ProcessBuilder("sh", "-c", "set -e\n" + opdracht.replace(DIENST, Dienst.gedeeld().adres("").toString()))
                    .directory(map.toFile()).redirectOutput(uitvoer.toFile()).redirectError(fouten.toFile()).start().waitFor();
            if (code != 0) {
                throw new IllegalStateException("code " + code + " (is curl there?): " + opdracht + "\n" + Files.readString(fouten));
            }
        } catch (InterruptedException fout) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(fout);
        }
        String tekst = Files.readString(uitvoer);
        if (!tekst.startsWith("HTTP/")) {
            return new Antwoord(List.of(), tekst);
        }
        String[] delen = tekst.split("\\r?\\n\\r?\\n", 2);
        return new Antwoord(Stream.of(delen[0].split("\\r?\\n")).map(String::strip).toList(), delen.length > 1 ? delen[1] : "");
    }
}
