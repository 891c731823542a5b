package nl.uitkomst.uitrol;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The files of the project, seen from this module. */
final class Project {

    static final Path HOOFDMAP = Path.of("..").toAbsolutePath().normalize();
    static final Path UITROL = HOOFDMAP.resolve("docs/uitrol");

    private static final YAMLMapper YAML = new YAMLMapper();

    private Project() {
    }

    static JsonNode yaml(Path bestand) {
        return YAML.readTree(tekst(bestand));
    }

    static String tekst(Path bestand) {
        try {
            return Files.readString(bestand);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    static List<Path> bestanden(Path map, String eind) {
        try (Stream<Path> alles = Files.list(map)) {
            return alles.filter(bestand -> bestand.toString().endsWith(eind)).sorted().toList();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
