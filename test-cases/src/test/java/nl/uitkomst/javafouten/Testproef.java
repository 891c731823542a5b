package nl.uitkomst.javafouten;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** All tests of one class of the module that is changed. */
record Testproef(Launcher launcher, String klasse) implements Proef {

    private static final Path TESTS = Path.of("target/test-classes");
    /** Looks at the files of the classes, in which nothing is changed. */
    private static final String ARCHITECTUUR = "GrenzenTest.class";

    static List<Proef> alle() {
        Launcher launcher = LauncherFactory.create();
        try (Stream<Path> bestanden = Files.walk(TESTS)) {
            return bestanden.map(bestand -> TESTS.relativize(bestand).toString()).filter(naam -> naam.endsWith("Test.class") && !naam.endsWith(ARCHITECTUUR)).sorted()
                    .<Proef>map(naam -> new Testproef(launcher, naam.substring(0, naam.lastIndexOf('.')).replace('\\', '/').replace('/', '.'))).toList();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    @Override
    public String naam() {
        return klasse;
    }

    @Override
    public boolean slaagt() {
        LauncherDiscoveryRequest verzoek = LauncherDiscoveryRequestBuilder.request().selectors(DiscoverySelectors.selectClass(klasse)).build();
        SummaryGeneratingListener luisteraar = new SummaryGeneratingListener();
        launcher.execute(verzoek, luisteraar);
        return luisteraar.getSummary().getTestsSucceededCount() > 0 && luisteraar.getSummary().getTotalFailureCount() == 0;
    }
}
