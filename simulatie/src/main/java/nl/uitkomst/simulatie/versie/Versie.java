package nl.uitkomst.simulatie.versie;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Rules and amounts to compute with, as they travel to wherever that happens.
 *
 * @param naam     what it is called in a report
 * @param regels   a jar of built rules in gzip; empty for the rules of this program
 * @param bedragen files of amounts in place of those that the rules bring, by their place in the jar
 */
public record Versie(String naam, byte[] regels, TreeMap<String, byte[]> bedragen) implements Serializable {

    private static final String KENTEKEN = "nl/uitkomst/regelset.properties";
    private static final Map<String, Versierekenaar> GELADEN = new ConcurrentHashMap<>();

    /**
     * This version at work in this process; loaded where it is needed first.
     *
     * @throws IllegalArgumentException when it cannot be loaded
     */
    public Versierekenaar rekenaar() {
        return GELADEN.computeIfAbsent(som(), deze -> laad());
    }

    /** SHA-256 over all of it. */
    public String som() {
        try {
            MessageDigest som = MessageDigest.getInstance("SHA-256");
            som.update(naam.getBytes(StandardCharsets.UTF_8));
            som.update(regels);
            bedragen.forEach((pad, bytes) -> {
                som.update(pad.getBytes(StandardCharsets.UTF_8));
                som.update(bytes);
            });
            return HexFormat.of().formatHex(som.digest());
        } catch (NoSuchAlgorithmException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private Versierekenaar laad() {
        try {
            ClassLoader lader = new Versielader(uitgepakt(), bedragen);
            return (Versierekenaar) lader.loadClass("nl.uitkomst.simulatie.brug.Uitvoering").getConstructor().newInstance();
        } catch (ReflectiveOperationException | LinkageError | RuntimeException | IOException fout) {
            throw new IllegalArgumentException("De versie " + naam + " is niet te laden. Controleer het bestand met regels en de bestanden met bedragen (" + reden(fout) + ").", fout);
        }
    }

    private static String reden(Throwable fout) {
        Throwable oorzaak = fout;
        while (oorzaak.getCause() != null) {
            oorzaak = oorzaak.getCause();
        }
        return oorzaak.getMessage() == null ? oorzaak.getClass().getSimpleName() : oorzaak.getMessage().lines().findFirst().orElse("");
    }

    private Map<String, byte[]> uitgepakt() throws IOException {
        Map<String, byte[]> bestanden = new HashMap<>();
        if (regels.length > 0) {
            try (ZipInputStream jar = new ZipInputStream(new GZIPInputStream(new ByteArrayInputStream(regels)))) {
                for (ZipEntry deel; (deel = jar.getNextEntry()) != null;) {
                    bestanden.put(deel.getName(), jar.readAllBytes());
                }
            }
            if (!bestanden.containsKey(KENTEKEN)) { // without files it would be taken for the rules of this program
                throw new IOException("geen jar met regels");
            }
        }
        return bestanden;
    }
}
