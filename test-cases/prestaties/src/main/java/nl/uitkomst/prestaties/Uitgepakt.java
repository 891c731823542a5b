package nl.uitkomst.prestaties;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The packaged service unpacked as the image has it: a small jar, its libraries beside it, and a cache of classes made by a run that stops when it is ready. */
final class Uitgepakt {

    private static final int EERSTE_MET_AOT = 25;
    private static final String VOORBEREID = "-Dspring.aot.enabled=true";

    private final Path map;
    private final String jar;

    private Uitgepakt(Path map, String jar) {
        this.map = map;
        this.jar = jar;
    }

    static Uitgepakt pakUit(Path jar, Path map) throws IOException, InterruptedException {
        wis(map);
        voerUit(jar.toAbsolutePath().getParent(), List.of("-Djarmode=tools", "-jar", jar.toAbsolutePath().toString(), "extract", "--destination",
                map.toAbsolutePath().toString()));
        return new Uitgepakt(map, jar.getFileName().toString());
    }

    Path map() {
        return map;
    }

    List<String> zonderCache() {
        return List.of("-jar", jar);
    }

    /** With what Spring worked out in the build. */
    List<String> voorbereid() {
        return List.of(VOORBEREID, "-jar", jar);
    }

    /** What the cache is called on this JDK. */
    String soort() {
        return aot() ? "AOT cache" : "AppCDS";
    }

    /** Makes the cache.
     * @return the options that use it */
    List<String> metCache() throws IOException, InterruptedException {
        String bestand = aot() ? "app.aot" : "app.jsa";
        voerUit(map, List.of((aot() ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + bestand, VOORBEREID, "-Dspring.context.exit=onRefresh", "-jar", jar,
                "--server.port=0"));
        List<String> opties = new ArrayList<>(aot() ? List.of("-XX:AOTCache=" + bestand, "-XX:AOTMode=on")
                : List.of("-XX:SharedArchiveFile=" + bestand, "-Xshare:on"));
        opties.addAll(voorbereid());
        return opties;
    }

    private static boolean aot() {
        return Runtime.version().feature() >= EERSTE_MET_AOT;
    }

    private static void voerUit(Path map, List<String> opties) throws IOException, InterruptedException {
        List<String> opdracht = new ArrayList<>(List.of(Dienstproces.java()));
        opdracht.addAll(opties);
        File log = File.createTempFile("uitkomst-uitpakken", ".log");
        if (new ProcessBuilder(opdracht).directory(map.toFile()).redirectErrorStream(true).redirectOutput(log).start().waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", opdracht) + "\n" + Files.readString(log.toPath()));
        }
        Files.delete(log.toPath());
    }

    private static void wis(Path map) throws IOException {
        if (Files.exists(map)) {
            try (Stream<Path> alles = Files.walk(map)) {
                alles.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }
}
