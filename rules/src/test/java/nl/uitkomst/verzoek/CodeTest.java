package nl.uitkomst.verzoek;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The values of a list have one name each, the one of the contract, wherever they are written. */
class CodeTest {

    private static final Path RULES = Path.of(URI.create(Code.class.getProtectionDomain().getCodeSource().getLocation().toString()));

    /** Every enum of the rules with names for the contract, in the folder of classes or in the jar. */
    private static List<? extends Class<?>> lijsten() throws IOException {
        if (Files.isDirectory(RULES)) {
            return lijsten(RULES);
        }
        try (FileSystem jar = FileSystems.newFileSystem(RULES)) {
            return lijsten(jar.getPath("/"));
        }
    }

    private static List<? extends Class<?>> lijsten(Path map) throws IOException {
        try (Stream<Path> bestanden = Files.walk(map)) {
            return bestanden.map(bestand -> map.relativize(bestand).toString()).filter(naam -> naam.matches("nl.uitkomst.*\\.class") && !naam.contains("Metadata"))
                    .map(naam -> naam.substring(0, naam.lastIndexOf('.')).replace('\\', '/').replace('/', '.')).map(CodeTest::klasse)
                    .filter(klasse -> klasse.isEnum() && Code.class.isAssignableFrom(klasse)).toList();
        }
    }

    private static Class<?> klasse(String naam) {
        try {
            return Class.forName(naam, false, CodeTest.class.getClassLoader());
        } catch (ClassNotFoundException fout) {
            throw new IllegalStateException(fout);
        }
    }

    @TestFactory
    Stream<DynamicTest> elkeWaardeHeeftEenNaam() throws IOException {
        return lijsten().stream().map(lijst -> DynamicTest.dynamicTest(lijst.getSimpleName(), () -> {
            List<String> codes = Stream.of(lijst.getEnumConstants()).map(waarde -> ((Code) waarde).code()).toList();

            assertThat(codes).allSatisfy(code -> assertThat(code).isNotBlank().isEqualTo(code.strip()));
        }));
    }

    /** Where a value comes into words or steps, it is by this name. */
    @TestFactory
    Stream<DynamicTest> watAlsTekstStaatIsDieNaam() throws IOException {
        return lijsten().stream().filter(lijst -> Stream.of(lijst.getDeclaredMethods()).anyMatch(methode -> methode.getName().equals("toString")))
                .map(lijst -> DynamicTest.dynamicTest(lijst.getSimpleName(), () -> {
                    assertThat(lijst.getEnumConstants()).allSatisfy(waarde -> assertThat(waarde.toString()).isEqualTo(((Code) waarde).code()));
                }));
    }

    @Test
    void zijZijnAlleGevonden() throws IOException {
        assertThat(lijsten()).hasSizeGreaterThan(40);
    }

    @Test
    void deNaamIsGeschrevenMetStreepjes() {
        assertThat(Code.kebab(Maatregel.HALF_GEWEIGERD)).isEqualTo(Maatregel.HALF_GEWEIGERD.name().toLowerCase(Locale.ROOT).replace('_', '-')).isEqualTo("half-geweigerd");
    }
}
