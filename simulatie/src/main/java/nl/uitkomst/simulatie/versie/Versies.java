package nl.uitkomst.simulatie.versie;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** Finds versions of the rules and sets of amounts by what a person calls them. */
public final class Versies {

    /** The rules of this program. */
    public static final String HUIDIG = "huidig";

    private static final String UITGAVEN = "uitgaven";
    private static final String REGELS = "/regels.jar.gz";
    private static final String NORMEN = "nl/uitkomst/normen/";
    private static final String YAML = ".yaml";

    private Versies() {
    }

    /**
     * @param regels   {@link #HUIDIG}, the name of a kept release, or the path of a jar of built rules, in gzip or not
     * @param bedragen a folder with files of amounts that stand in place of those of the version; null for its own
     * @throws IllegalArgumentException in Dutch, when there is no such version or no such set
     */
    public static Versie van(String regels, Path bedragen) throws IOException {
        TreeMap<String, byte[]> anders = bedragen == null ? new TreeMap<>() : bedragen(bedragen);
        return new Versie(bedragen == null ? regels : regels + " met " + bedragen.getFileName(), regels(regels), anders);
    }

    private static byte[] regels(String naam) throws IOException {
        if (naam.equals(HUIDIG)) {
            return new byte[0];
        }
        if (naam.endsWith(".gz") || naam.endsWith(".jar")) {
            if (!Files.isRegularFile(Path.of(naam))) {
                throw new IllegalArgumentException("Het bestand met regels " + naam + " is er niet.");
            }
            byte[] bytes = Files.readAllBytes(Path.of(naam));
            return naam.endsWith(".gz") ? bytes : ingepakt(bytes);
        }
        try (InputStream bewaard = naam.matches("[\\w.-]+") ? Versies.class.getResourceAsStream("/" + UITGAVEN + "/" + naam + REGELS) : null) {
            if (bewaard == null) {
                throw new IllegalArgumentException("De versie " + naam + " is er niet. Kies uit: " + String.join(", ", namen()) + ", of geef een jarbestand met regels.");
            }
            return bewaard.readAllBytes();
        }
    }

    private static byte[] ingepakt(byte[] bytes) throws IOException {
        ByteArrayOutputStream ingepakt = new ByteArrayOutputStream();
        try (GZIPOutputStream uitvoer = new GZIPOutputStream(ingepakt)) {
            uitvoer.write(bytes);
        }
        return ingepakt.toByteArray();
    }

    private static TreeMap<String, byte[]> bedragen(Path map) throws IOException {
        if (!Files.isDirectory(map)) {
            throw new IllegalArgumentException("De map met bedragen " + map + " is er niet.");
        }
        TreeMap<String, byte[]> gelezen = new TreeMap<>();
        try (Stream<Path> bestanden = Files.list(map)) {
            for (Path bestand : bestanden.sorted().toList()) {
                String pad = NORMEN + bestand.getFileName();
                if (Versies.class.getResource("/" + pad) == null) {
                    throw new IllegalArgumentException(bestand + " is geen bestand met bedragen dat de regels kennen. De opdracht bedragen geeft ze allemaal.");
                }
                gelezen.put(pad, Files.readAllBytes(bestand));
            }
        }
        if (gelezen.isEmpty()) {
            throw new IllegalArgumentException("De map met bedragen " + map + " is leeg.");
        }
        return gelezen;
    }

    /** The versions that a person can name. */
    public static List<String> namen() throws IOException {
        List<String> namen = new ArrayList<>(List.of(HUIDIG));
        if (Versies.class.getResource("/" + UITGAVEN) != null) {
            namen.addAll(inMap(UITGAVEN));
        }
        return namen;
    }

    /** The files of amounts of this program, by name, as they are. */
    public static TreeMap<String, byte[]> bedragen() throws IOException {
        TreeMap<String, byte[]> bestanden = new TreeMap<>();
        for (String naam : inMap(NORMEN)) {
            try (InputStream invoer = Versies.class.getResourceAsStream("/" + NORMEN + naam)) {
                if (naam.endsWith(YAML) && invoer != null) {
                    bestanden.put(naam, invoer.readAllBytes());
                }
            }
        }
        return bestanden;
    }

    private static List<String> inMap(String map) throws IOException {
        try {
            URI plaats = Versies.class.getResource("/" + map).toURI();
            if (plaats.getScheme().equals("file")) {
                return inMap(Path.of(plaats));
            }
            try (FileSystem jar = FileSystems.newFileSystem(plaats, java.util.Map.of())) {
                return inMap(jar.getPath("/" + map));
            }
        } catch (URISyntaxException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static List<String> inMap(Path map) throws IOException {
        try (Stream<Path> alle = Files.list(map)) {
            return alle.map(pad -> pad.getFileName().toString().replace("/", "")).sorted().collect(Collectors.toList());
        }
    }
}
