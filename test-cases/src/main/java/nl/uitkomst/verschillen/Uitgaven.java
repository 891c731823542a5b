package nl.uitkomst.verschillen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The released rule sets, each in a folder named by its version, and the one that was built now. */
public final class Uitgaven {

    /** The rule set that was built now. */
    public static final String HUIDIG = "huidig";
    /** The release that came last. */
    public static final String LAATSTE = "laatste";

    static final String REGELS = "regels.jar.gz";
    static final String BLAD = "uitgave.yaml";
    private static final YAMLMapper YAML = new YAMLMapper();

    private final Path map;

    /**
     * What is known of a release.
     *
     * @param datum    the day it was released
     * @param regelset the hash that answers carry
     * @param bedragen the hash of the amounts
     * @param bestand  SHA-256 of {@code regels.jar.gz}
     * @param drools   the engine it was compiled for
     */
    public record Uitgaveblad(String versie, String datum, String regelset, String bedragen, String bestand, String drools) {
    }

    public Uitgaven(Path map) {
        this.map = map;
    }

    /** The versions, the oldest release first. */
    public List<String> versies() {
        try (Stream<Path> mappen = Files.list(map)) {
            return mappen.filter(uitgave -> Files.exists(uitgave.resolve(BLAD))).sorted(Comparator.comparing(uitgave -> blad(uitgave.getFileName().toString()).datum()))
                    .map(uitgave -> uitgave.getFileName().toString()).toList();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    public Uitgaveblad blad(String versie) {
        return YAML.readValue(map.resolve(versie).resolve(BLAD), Uitgaveblad.class);
    }

    /**
     * @param naam a released version, {@link #LAATSTE}, {@link #HUIDIG}, or the path of a built rule set: a jar or a folder of classes
     * @throws IllegalArgumentException when there is none such, or when it is not what was released
     */
    public Uitgave open(String naam) {
        List<String> versies = versies();
        if (naam.equals(HUIDIG)) {
            return Uitgave.open(HUIDIG, Uitgave.huidige());
        }
        if (naam.equals(LAATSTE) && !versies.isEmpty()) {
            return open(versies.get(versies.size() - 1));
        }
        if (versies.contains(naam)) {
            Path regels = map.resolve(naam).resolve(REGELS);
            if (!blad(naam).bestand().equals(som(regels))) {
                throw new IllegalArgumentException(naam + ": " + REGELS + " is niet het bestand dat is uitgegeven");
            }
            return Uitgave.open(naam, regels);
        }
        Path bestand = Path.of(naam);
        if (!Files.exists(bestand)) {
            throw new IllegalArgumentException("Er is geen versie " + naam + ". Kies uit: " + String.join(", ", versies) + ", " + HUIDIG + ", of geef het pad van een gebouwde regelset.");
        }
        return Uitgave.open(bestand.getFileName().toString().replace(".jar", ""), bestand);
    }

    static String som(Path bestand) {
        try {
            return "sha256:" + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(bestand)));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        } catch (NoSuchAlgorithmException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
