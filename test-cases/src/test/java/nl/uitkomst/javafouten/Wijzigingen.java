package nl.uitkomst.javafouten;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.pitest.classinfo.ClassByteArraySource;
import org.pitest.classinfo.ClassName;
import org.pitest.classpath.ClassFilter;
import org.pitest.classpath.ClassPath;
import org.pitest.classpath.ClassloaderByteArraySource;
import org.pitest.classpath.DefaultCodeSource;
import org.pitest.classpath.PathFilter;
import org.pitest.classpath.ProjectClassPaths;
import org.pitest.coverage.NoCoverage;
import org.pitest.mutationtest.EngineArguments;
import org.pitest.mutationtest.MutationConfig;
import org.pitest.mutationtest.build.MutationInterceptor;
import org.pitest.mutationtest.build.MutationSource;
import org.pitest.mutationtest.build.TestPrioritiser;
import org.pitest.mutationtest.config.PluginServices;
import org.pitest.mutationtest.config.ReportOptions;
import org.pitest.mutationtest.config.SettingsFactory;
import org.pitest.mutationtest.engine.Mutater;
import org.pitest.mutationtest.engine.MutationEngine;
import org.pitest.mutationtest.engine.gregor.config.GregorEngineFactory;
import org.pitest.process.LaunchOptions;
import org.pitest.testapi.TestGroupConfig;

/** The changes that PIT makes with its usual set, and leaves after its usual filters. */
final class Wijzigingen {

    private static final TestPrioritiser GEEN_VOLGORDE = wijziging -> List.of();

    private final Path klassen;
    private final Path bronnen;
    private final ClassByteArraySource bron = ClassloaderByteArraySource.fromContext();
    private final MutationSource makers;
    private final Mutater maker;

    /** @param module the folder of the module that is changed */
    Wijzigingen(Path module) {
        klassen = module.resolve("target/classes");
        bronnen = module.resolve("src/main/java");
        MutationEngine motor = new GregorEngineFactory().createEngine(EngineArguments.arguments());
        maker = motor.createMutator(bron);
        makers = new MutationSource(new MutationConfig(motor, new LaunchOptions(null)), GEEN_VOLGORDE, bron, filters());
    }

    private MutationInterceptor filters() {
        ReportOptions opties = new ReportOptions();
        opties.setGroupConfig(new TestGroupConfig());
        Predicate<String> alle = naam -> true;
        DefaultCodeSource code = new DefaultCodeSource(new ProjectClassPaths(new ClassPath(List.of(klassen.toFile())),
                new ClassFilter(alle, alle), new PathFilter(pad -> true, pad -> true)));
        return new SettingsFactory(opties, PluginServices.makeForContextLoader()).getInterceptor()
                .createInterceptor(opties, new NoCoverage(), bron, GEEN_VOLGORDE, code);
    }

    /** By the name of the class. */
    List<Wijziging> alle() {
        Map<String, Integer> geteld = new HashMap<>();
        return klassen().stream().flatMap(klasse -> makers.createMutations(ClassName.fromString(klasse)).stream())
                .map(details -> new Wijziging(details, geteld.merge(Wijziging.soort(details), 1, Integer::sum))).toList();
    }

    /** Those of which there is a source; what Drools makes of the rule files has faults of its own. */
    private List<String> klassen() {
        try (Stream<Path> bestanden = Files.walk(klassen)) {
            return bestanden.map(bestand -> klassen.relativize(bestand).toString()).filter(naam -> naam.endsWith(".class")).filter(this::geschreven)
                    .map(naam -> naam.substring(0, naam.lastIndexOf('.')).replace('\\', '/').replace('/', '.')).sorted().toList();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private boolean geschreven(String bestand) {
        return Files.exists(bronnen.resolve(bestand.replaceAll("(\\$.*)?\\.class$", ".java")));
    }

    byte[] met(Wijziging wijziging) {
        return maker.getMutation(wijziging.details().getId()).getBytes();
    }

    byte[] zonder(String klasse) {
        return bron.getBytes(klasse).orElseThrow();
    }
}
