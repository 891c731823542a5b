package nl.uitkomst.verschillen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import nl.uitkomst.gevallen.Geval;
import nl.uitkomst.watals.Watals;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A built rule set, whichever: its own classes in a class loader of its own, so that also the words of the rules may differ. Only bytes
 * cross over. It is asked through {@code Verzoektekst}, {@code Antwoorden}, {@code Beoordelingen} and {@code Watals}, which therefore keep
 * their names as long as a release that has them is kept.
 */
public final class Uitgave implements AutoCloseable {

    private static final String KENTEKEN = "nl/uitkomst/regelset.properties";
    private static final String WORTEL = "nl/uitkomst";
    private static final Pattern BEDRAGEN = Pattern.compile("(?:normen/|recht/(?=wetten))([\\w-]+)\\.yaml");
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** Engine and JSON, the same for every rule set; loaded once, and apart from this program's own rules. */
    private static final URLClassLoader BIBLIOTHEKEN = new URLClassLoader(bibliotheken(), ClassLoader.getPlatformClassLoader());

    private final String naam;
    private final Path bestand;
    private final boolean tijdelijk;
    private final URLClassLoader lader;
    private final Object regelset;
    private final Object antwoorden;
    private final Object beoordelingen;
    private final Object watals;
    private final Object schrijver;

    private Uitgave(String naam, Path bestand, boolean tijdelijk) throws ReflectiveOperationException {
        this.naam = naam;
        this.bestand = bestand;
        this.tijdelijk = tijdelijk;
        this.lader = new URLClassLoader(new URL[] {url(bestand)}, BIBLIOTHEKEN);
        this.regelset = klasse("motor.Regelset").getMethod("laad", ClassLoader.class).invoke(null, lader);
        Object teksten = constante("antwoord.Teksten", "GEEN");
        this.antwoorden = maak("antwoord.Antwoorden", regelset, teksten);
        this.beoordelingen = maak("beoordeling.Beoordelingen", regelset, teksten, constante("beoordeling.Beoordelingsteksten", "GEEN"));
        this.watals = maak("watals.Watals", regelset, teksten, constante("watals.Watalsteksten", "GEEN"), constante("watals.Batchproblemen", "KAAL"));
        this.schrijver = lader.loadClass(JsonMapper.class.getName()).getConstructor().newInstance();
    }

    /**
     * @param naam    what it is called in a report
     * @param bestand a folder of classes, a jar, or a jar in gzip
     * @throws IllegalArgumentException when that holds no rule set that can be read
     */
    public static Uitgave open(String naam, Path bestand) {
        boolean ingepakt = bestand.toString().endsWith(".gz");
        try {
            return new Uitgave(naam, ingepakt ? uitgepakt(bestand) : bestand, ingepakt);
        } catch (IOException | ReflectiveOperationException fout) {
            throw new IllegalArgumentException(naam + ": no rule set that can be read in " + bestand.getFileName(), fout);
        }
    }

    /** The rule set that this program itself was built with. */
    static Path huidige() {
        return delen().filter(Uitgave::isRegelset).findFirst().orElseThrow(() -> new IllegalStateException("no rule set on the class path"));
    }

    private static Path uitgepakt(Path bestand) throws IOException {
        Path jar = Files.createTempFile("regels", ".jar");
        try (InputStream invoer = new GZIPInputStream(Files.newInputStream(bestand)); var uitvoer = Files.newOutputStream(jar)) {
            invoer.transferTo(uitvoer);
        }
        return jar;
    }

    private static Stream<Path> delen() {
        return Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator)).map(Path::of);
    }

    private static URL[] bibliotheken() {
        return delen().filter(Predicate.not(Uitgave::isRegelset)).map(Uitgave::url).toArray(URL[]::new);
    }

    private static boolean isRegelset(Path deel) {
        if (Files.isDirectory(deel)) {
            return Files.exists(deel.resolve(KENTEKEN));
        }
        if (!deel.getFileName().toString().startsWith("uitkomst-rules")) {
            return false;
        }
        try (FileSystem inhoud = FileSystems.newFileSystem(deel)) {
            return Files.exists(inhoud.getPath(KENTEKEN));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static URL url(Path deel) {
        try {
            return deel.toUri().toURL();
        } catch (MalformedURLException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private Class<?> klasse(String kort) throws ClassNotFoundException {
        return lader.loadClass("nl.uitkomst." + kort);
    }

    private Object constante(String kort, String veld) throws ReflectiveOperationException {
        return klasse(kort).getField(veld).get(null);
    }

    private Object maak(String kort, Object... delen) throws ReflectiveOperationException {
        return klasse(kort).getConstructors()[0].newInstance(delen);
    }

    /**
     * An answer, or in its place what made it impossible: {@code geweigerd} with the faults, {@code onbekend} for an operation it does not have, {@code storing}
     * for a fault of its own, which a later release may have mended.
     */
    JsonNode antwoord(Geval geval) {
        try {
            Object verzoek = klasse("verzoek.Verzoektekst").getMethod("lees", byte[].class)
                    .invoke(null, (Object) geval.verzoek().toString().getBytes(StandardCharsets.UTF_8));
            return JSON.readTree((byte[]) schrijver.getClass().getMethod("writeValueAsBytes", Object.class).invoke(schrijver, gevraagd(geval, verzoek)));
        } catch (InvocationTargetException fout) {
            String soort = fout.getCause().getClass().getSimpleName();
            String uitkomst = soort.equals("OngeldigVerzoek") ? "geweigerd" : soort.equals("IllegalArgumentException") && !geval.isBereken() ? "onbekend" : "storing";
            return JSON.createObjectNode().put(uitkomst, fout.getCause().getMessage());
        } catch (ReflectiveOperationException fout) {
            throw new IllegalStateException(naam + " cannot be asked", fout);
        }
    }

    private Object gevraagd(Geval geval, Object verzoek) throws ReflectiveOperationException {
        Class<?> json = lader.loadClass(JsonNode.class.getName());
        if (geval.isBereken()) {
            return antwoorden.getClass().getMethod("bereken", json).invoke(antwoorden, verzoek);
        }
        boolean isWatals = Watals.OPERATIES.contains(geval.operatie());
        Object wie = isWatals ? watals : beoordelingen;
        Method methode = wie.getClass().getMethod(isWatals ? "antwoord" : "beoordeel", String.class, json);
        return methode.invoke(wie, geval.operatie(), verzoek);
    }

    /** The rules by their id, as they are written. */
    Map<String, GeschrevenRegel> regels() {
        Map<String, GeschrevenRegel> regels = new TreeMap<>();
        bestanden(".drl").forEach((pad, tekst) -> regels.putAll(GeschrevenRegel.van(pad, tekst)));
        return regels;
    }

    /** The files of amounts and their sources, and the list of statutes, by their name without extension. */
    Map<String, JsonNode> bedragen() {
        Map<String, JsonNode> bedragen = new TreeMap<>();
        bestanden(".yaml").forEach((pad, tekst) -> {
            Matcher bestand = BEDRAGEN.matcher(pad);
            if (bestand.matches()) {
                bedragen.put(bestand.group(1), YAML.readTree(tekst));
            }
        });
        return bedragen;
    }

    /** The Java sources of the rule set with their sums, as listed when it was built. */
    Map<String, String> bronnen() {
        try (InputStream lijst = lader.getResourceAsStream("META-INF/uitkomst/bronnen.sha256")) {
            return new String(lijst.readAllBytes(), StandardCharsets.UTF_8).lines().map(regel -> regel.split("\\s+\\*?", 2)).filter(deel -> deel[1].endsWith(".java"))
                    .collect(Collectors.toMap(deel -> deel[1].substring(deel[1].indexOf(WORTEL) + WORTEL.length() + 1), deel -> deel[0], (een, ander) -> een, TreeMap::new));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private Map<String, String> bestanden(String einde) {
        if (Files.isDirectory(bestand)) {
            return bestanden(bestand.resolve(WORTEL), einde);
        }
        try (FileSystem jar = FileSystems.newFileSystem(bestand)) {
            return bestanden(jar.getPath(WORTEL), einde);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static Map<String, String> bestanden(Path wortel, String einde) {
        List<Path> paden = new ArrayList<>();
        try (Stream<Path> alle = Files.walk(wortel)) {
            alle.filter(pad -> pad.toString().endsWith(einde)).forEach(paden::add);
            Map<String, String> gelezen = new TreeMap<>();
            for (Path pad : paden) {
                gelezen.put(wortel.relativize(pad).toString().replace('\\', '/'), Files.readString(pad));
            }
            return gelezen;
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    String naam() {
        return naam;
    }

    String versie() {
        return vraag(regelset, "versie");
    }

    /** Of rule files and Java sources. */
    String hash() {
        return vraag(regelset, "hashcode");
    }

    String bedragenhash() {
        try {
            return vraag(regelset.getClass().getMethod("normen").invoke(regelset), "hashcode");
        } catch (ReflectiveOperationException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static String vraag(Object wie, String wat) {
        try {
            return wie.getClass().getMethod(wat).invoke(wie).toString();
        } catch (ReflectiveOperationException fout) {
            throw new IllegalStateException(fout);
        }
    }

    @Override
    public void close() {
        try {
            lader.close();
            if (tijdelijk) {
                Files.delete(bestand);
            }
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
