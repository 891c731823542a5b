package nl.uitkomst.integratie;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import nl.uitkomst.openapi.Npm;
import nl.uitkomst.openapi.Npm.Uitvoer;
import nl.uitkomst.proef.Dienst;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The TypeScript of {@code docs/integratie}, beside the client that the build generates: checked, compiled, and run on the packaged service. */
final class Typescriptvoorbeelden {

    static final Path BRON = Path.of("src", "test", "typescript");
    static final Path CLIENT = Path.of("target", "client-typescript");

    private static final Path WERK = Path.of("target", "typescript").toAbsolutePath();
    private static JsonNode uitkomst;

    private Typescriptvoorbeelden() {
    }

    /** What the examples gave, by name; run once. */
    static synchronized JsonNode uitkomst() throws IOException {
        if (uitkomst == null) {
            kopieer(BRON, WERK);
            kopieer(CLIENT, WERK.resolve("client"));
            goed(Npm.draai("typescript/lib/tsc.js", List.of("--project", WERK.toString(), "--pretty", "false")));
            uitkomst = JsonMapper.builder().build().readTree(
                    goed(Npm.node(WERK.resolve("draai.mjs"), List.of(Dienst.gedeeld().adres("").toString()))).tekst());
        }
        return uitkomst;
    }

    private static Uitvoer goed(Uitvoer uitvoer) {
        if (uitvoer.code() != 0) {
            throw new IllegalStateException(uitvoer.tekst());
        }
        return uitvoer;
    }

    private static void kopieer(Path van, Path naar) throws IOException {
        Files.walkFileTree(van, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path map, BasicFileAttributes kenmerken) throws IOException {
                Files.createDirectories(naar.resolve(van.relativize(map).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path bestand, BasicFileAttributes kenmerken) throws IOException {
                Files.copy(bestand, naar.resolve(van.relativize(bestand).toString()), StandardCopyOption.REPLACE_EXISTING);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
