package nl.uitkomst.javafouten;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Divides the changes of the Java over two processes, starts them again when a change breaks them, and writes the outcome into the document. */
public final class Javafouten {

    private static final int DELEN = 2;
    private static final String ALLES = "alle";
    private static final String REST = "rest";
    private static final int TESTS = 4;

    private final Path module;
    private final Path map;
    private final List<Path> tests;

    private Javafouten(Path module, Path map, List<Path> tests) {
        this.module = module;
        this.map = map;
        this.tests = tests;
    }

    /**
     * @param argumenten the document; the folder of the module that is changed; a folder for the outcomes; packages after one another with a comma, or
     *                   {@code alle}, or {@code rest}, {@code rest:} and packages for what the last run over these left; folders with compiled tests that can
     *                   notice a change, next to the cases. After packages the document is left as it is
     */
    public static void main(String[] argumenten) throws Exception {
        Path map = Files.createDirectories(Path.of(argumenten[2])).toRealPath();
        List<Path> tests = Arrays.stream(argumenten).skip(TESTS).map(Path::of).toList();
        new Javafouten(Path.of(argumenten[1]).toRealPath(), map, tests).loop(argumenten[3], Path.of(argumenten[0]));
    }

    private void loop(String welke, Path document) throws Exception {
        long begin = System.nanoTime();
        boolean rest = welke.startsWith(REST);
        Map<String, Uitslag> eerder = rest ? lees(Stream.of(samen())) : Map.of();
        Set<String> pakketten = Set.of(welke.substring(welke.indexOf(':') + 1).split(","));
        boolean alle = pakketten.contains(ALLES) || pakketten.contains(REST);
        List<Wijziging> wijzigingen = new Wijzigingen(module).alle().stream().filter(wijziging -> alle || pakketten.contains(wijziging.pakket())).toList();
        Files.write(opgave(), wijzigingen.stream().map(Wijziging::sleutel)
                .filter(sleutel -> !eerder.containsKey(sleutel) || !eerder.get(sleutel).gevonden()).toList());
        List<Thread> werkers = IntStream.range(0, DELEN).mapToObj(deel -> new Thread(() -> draai(deel))).toList();
        werkers.forEach(Thread::start);
        for (Thread werker : werkers) {
            werker.join();
        }
        Map<String, Uitslag> nu = lees(IntStream.range(0, DELEN).mapToObj(this::uitslagen));
        List<Uitslag> uitslagen = wijzigingen.stream().map(wijziging -> nu.getOrDefault(wijziging.sleutel(), eerder.get(wijziging.sleutel()))).toList();
        Javaverslag verslag = new Javaverslag(uitslagen, (System.nanoTime() - begin) / 60_000_000_000L);
        if (alle) {
            Files.write(samen(), uitslagen.stream().map(Uitslag::geschreven).toList());
            verslag.schrijf(document);
        } else {
            System.out.println(verslag.tekst());
        }
    }

    /** A process that stops half way is started again, as long as each got on. */
    private void draai(int deel) {
        try {
            Files.write(uitslagen(deel), List.of());
            long gedaan = -1;
            while (new ProcessBuilder(opdracht(deel)).redirectErrorStream(true).redirectOutput(Redirect.appendTo(verloop(deel).toFile())).start().waitFor() != 0) {
                long nu = Files.size(uitslagen(deel));
                if (nu == gedaan) {
                    throw new IllegalStateException("a process stops before it has put any change");
                }
                gedaan = nu;
            }
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        } catch (InterruptedException gestopt) {
            Thread.currentThread().interrupt();
        }
    }

    private List<String> opdracht(int deel) {
        String pad = Stream.concat(Stream.of(System.getProperty("java.class.path")), tests.stream().map(Path::toString)).collect(Collectors.joining(File.pathSeparator));
        // classes are compiled again and again: the first compiler is the fastest
        List<String> opdracht = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx3g", "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-Djdk.attach.allowAttachSelf=true", "-Dslf4j.internal.verbosity=ERROR", "-classpath", pad, Werker.class.getName(),
                opgave().toString(), uitslagen(deel).toString(), String.valueOf(deel), String.valueOf(DELEN), module.toString()));
        tests.forEach(map -> opdracht.add(map.toString()));
        return opdracht;
    }

    private static Map<String, Uitslag> lees(Stream<Path> bestanden) throws IOException {
        Map<String, Uitslag> perSleutel = new LinkedHashMap<>();
        for (Path bestand : bestanden.toList()) {
            Files.readAllLines(bestand).stream().map(Uitslag::lees).forEach(uitslag -> perSleutel.put(uitslag.sleutel(), uitslag));
        }
        return perSleutel;
    }

    private Path samen() {
        return map.resolve("uitslagen.tsv");
    }

    private Path uitslagen(int deel) {
        return map.resolve("uitslagen-" + deel + ".tsv");
    }

    /** What a process says. */
    private Path verloop(int deel) {
        return map.resolve("verloop-" + deel + ".log");
    }

    private Path opgave() {
        return map.resolve("opgave.txt");
    }
}
