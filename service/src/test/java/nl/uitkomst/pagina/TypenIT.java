package nl.uitkomst.pagina;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The modules of the pages, against the types of the contract in {@code src/main/typen}. TypeScript comes from a jar, and Node from the driver of
 * the browser tests: this machine needs neither.
 */
class TypenIT {

    private static final String TYPESCRIPT = "META-INF/resources/webjars/typescript";
    private static final Path COMPILER = Path.of("target", "typescript");

    @Test
    void deModulesKloppenMetHetContract() throws IOException, InterruptedException {
        pakUit();
        Path uitvoer = COMPILER.resolve("uitvoer.txt");

        int code = new ProcessBuilder(node(), COMPILER.resolve("tsc.js").toString(), "--project", "src/main/typen/jsconfig.json", "--pretty", "false")
                .redirectErrorStream(true).redirectOutput(uitvoer.toFile()).start().waitFor();

        assertThat(Files.readString(uitvoer)).as("what the type check found; service/src/main/typen/jsconfig.json says how it looks").isEmpty();
        assertThat(code).isZero();
    }

    private static String node() {
        return Driver.ensureDriverInstalled(Map.of(), false).createProcessBuilder().command().get(0);
    }

    /** The compiler and the types of the browser, out of the jar that is on the class path. */
    private static void pakUit() throws IOException {
        Files.createDirectories(COMPILER);
        try (FileSystem jar = FileSystems.newFileSystem(URI.create(plaats()), Map.of());
             DirectoryStream<Path> versies = Files.newDirectoryStream(jar.getPath(TYPESCRIPT));
             DirectoryStream<Path> bestanden = Files.newDirectoryStream(versies.iterator().next().resolve("lib"), "{tsc.js,_tsc.js,lib.*.d.ts}")) {
            for (Path bestand : bestanden) {
                Files.copy(bestand, COMPILER.resolve(bestand.getFileName().toString()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** The jar, as an address. */
    private static String plaats() {
        String map = String.valueOf(TypenIT.class.getClassLoader().getResource(TYPESCRIPT));
        assertThat(map).as("TypeScript on the class path").startsWith("jar:");
        return map.substring(0, map.indexOf("!/"));
    }
}
