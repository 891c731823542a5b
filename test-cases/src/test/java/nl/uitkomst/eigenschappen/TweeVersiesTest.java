package nl.uitkomst.eigenschappen;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import nl.uitkomst.antwoord.Antwoorden;
import nl.uitkomst.antwoord.Teksten;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.referentie.WillekeurigeSituatie;
import org.junit.jupiter.api.Test;

/** Two rule sets, each in a class loader of its own, answer side by side in one process. */
class TweeVersiesTest {

    @Test
    void tweeRegelsetsNaastElkaar() throws Exception {
        URL[] klassepad = Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator)).map(TweeVersiesTest::url).toArray(URL[]::new);
        try (URLClassLoader eigen = new URLClassLoader(klassepad, ClassLoader.getPlatformClassLoader())) {
            Class<?> andereRegelset = eigen.loadClass(Regelset.class.getName());
            assertThat(andereRegelset).isNotSameAs(Regelset.class);
            Object regelset = andereRegelset.getMethod("laad", ClassLoader.class).invoke(null, eigen);
            Class<?> andereTeksten = eigen.loadClass(Teksten.class.getName());
            Class<?> andereAntwoorden = eigen.loadClass(Antwoorden.class.getName());
            Object antwoorden = andereAntwoorden.getConstructor(andereRegelset, andereTeksten).newInstance(regelset, andereTeksten.getField("GEEN").get(null));
            Method bereken = andereAntwoorden.getMethod("bereken", byte[].class);
            Antwoorden hier = new Antwoorden(Regelset.laad(), Teksten.GEEN);
            for (long zaad = 0; zaad < 20; zaad++) {
                byte[] verzoek = WillekeurigeSituatie.maak(zaad).toString().getBytes(StandardCharsets.UTF_8);
                assertThat((byte[]) bereken.invoke(antwoorden, (Object) verzoek)).isEqualTo(hier.bereken(verzoek));
            }
        }
    }

    private static URL url(String deel) {
        try {
            return Path.of(deel).toUri().toURL();
        } catch (MalformedURLException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
