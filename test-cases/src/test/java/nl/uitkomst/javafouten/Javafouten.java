package nl.uitkomst.javafouten;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Divides the changes of the Java over two processes, starts them again when a change breaks them, and writes the outcome into the document. */
public final class Javafouten {

    private static final int DELEN = 2;
    private static final String ALLES = "alle";
    private static final String REST = "rest";

    private final Path module;
    private final Path map;

    private Javafouten(Path module, Path map) {
        this.module = module;
        this.map = map;
    }

    /**
     * @param argumenten the document; the folder of the module that is changed, in which this runs; a folder for the outcomes; packages after one another
     *                   with a comma, {@code alle}, or {@code rest} for what the last run over all left. After packages the document is left as it is
     */
    public static void main(String[] argumenten) throws Exception {
        Path map = Files.createDirectories(Path.of(argumenten[2])).toRealPath();
        new Javafouten(Path.of(argumenten[1]).toRealPath(), map).loop(argumenten[3], Path.of(argumenten[0]));
    }

    private void loop(String welke, Path document) throws Exception {
        long begin = System.nanoTime();
        Map<String, Uitslag> uitslagen = welke.equals(REST) ? lees(Stream.of(samen())) : new LinkedHashMap<>();
        Set<String> pakketten = Set.of(welke.split(","));
        Files.write(opgave(), new Wijzigingen(module).alle().stream()
                .filter(wijziging -> welke.equals(ALLES) || welke.equals(REST) || pakketten.contains(wijziging.pakket())).map(Wijziging::sleutel)
                .filter(sleutel -> !uitslagen.containsKey(sleutel) || !uitslagen.get(sleutel).gevonden()).toList());
        List<Thread> werkers = IntStream.range(0, DELEN).mapToObj(deel -> new Thread(() -> draai(deel))).toList();
        werkers.forEach(Thread::start);
        for (Thread werker : werkers) {
            werker.join();
        }
        uitslagen.putAll(lees(IntStream.range(0, DELEN).mapToObj(this::uitslagen)));
        Javaverslag verslag = new Javaverslag(uitslagen.values(), (System.nanoTime() - begin) / 60_000_000_000L);
        if (welke.equals(ALLES) || welke.equals(REST)) {
            Files.write(samen(), uitslagen.values().stream().map(Uitslag::geschreven).toList());
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
            while (new ProcessBuilder(opdracht(deel)).directory(module.toFile()).inheritIO().start().waitFor() != 0) {
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
        String pad = System.getProperty("java.class.path") + File.pathSeparator + module.resolve("target/test-classes");
        // classes are compiled again and again: the first compiler is the fastest
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx3g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-Djdk.attach.allowAttachSelf=true", "-Dslf4j.internal.verbosity=ERROR", "-classpath", pad, Werker.class.getName(),
                opgave().toString(), uitslagen(deel).toString(), String.valueOf(deel), String.valueOf(DELEN));
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

    private Path opgave() {
        return map.resolve("opgave.txt");
    }
}
