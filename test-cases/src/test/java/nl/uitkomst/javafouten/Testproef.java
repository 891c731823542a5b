package nl.uitkomst.javafouten;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** All tests of one class. */
record Testproef(Launcher launcher, String klasse) implements Proef {

    /** Look at the files of the classes, in which nothing is changed. */
    private static final Set<String> OVER_BESTANDEN = Set.of("GrenzenTest", "ArchitectuurTest");
    /** Start the service; that takes long, and the cases see as much of the rules. */
    private static final String DIENST = "nl.uitkomst.service.";
    private static final String WOORDEN = DIENST + "teksten.";
    private static final String EINDE = "Test.class";

    /** @param map with compiled tests */
    static List<Proef> alle(Path map) {
        Launcher launcher = LauncherFactory.create();
        try (Stream<Path> bestanden = Files.walk(map)) {
            return bestanden.map(bestand -> map.relativize(bestand).toString()).filter(naam -> naam.endsWith(EINDE))
                    .map(naam -> naam.substring(0, naam.lastIndexOf('.')).replace('\\', '/').replace('/', '.'))
                    .filter(naam -> !OVER_BESTANDEN.contains(naam.substring(naam.lastIndexOf('.') + 1)))
                    .filter(naam -> !naam.startsWith(DIENST) || naam.startsWith(WOORDEN)).sorted()
                    .<Proef>map(naam -> new Testproef(launcher, naam)).toList();
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
