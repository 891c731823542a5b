package nl.uitkomst.beoordeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.uitkomst.motor.Regelset;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The decision tables in the documentation are those of the rules. After a wanted change, {@code ./mvnw verify -Dbijwerken} writes them anew; look
 * at the difference, because it is the change as a lawyer sees it.
 */
class BeslistabelTest {

    private static final Path MAP = Path.of("../docs/beslistabellen");

    @TestFactory
    Stream<DynamicTest> deTabelIsDieVanDeRegels() {
        Regelset regelset = Regelset.laad();
        return Beoordelingen.SCHEMAS.stream().map(schema -> DynamicTest.dynamicTest(schema.operatie(), () -> {
            String tabel = Beslistabel.van(regelset, schema).markdown();
            Path bestand = MAP.resolve(schema.operatie().substring(1) + ".md");
            if (System.getProperty("bijwerken") != null) {
                Files.writeString(bestand, tabel);
            }
            assertThat(bestand).as("run ./mvnw verify -Dbijwerken after a wanted change").exists().hasContent(tabel);
        }));
    }

    @Test
    void elkeTabelStaatInDeUitleg() throws IOException {
        String uitleg = Files.readString(MAP.resolve("README.md"));
        assertThat(Beoordelingen.SCHEMAS).allSatisfy(schema -> assertThat(uitleg).contains("(" + schema.operatie().substring(1) + ".md)"));
    }
}
