package nl.uitkomst.gevallen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import nl.uitkomst.motor.Regelset;

/** Runs all cases in the build, before anything is packed, and writes down what came out. */
public final class Verslagmaker {

    private Verslagmaker() {
    }

    /** @param argumenten the folder with the compiled classes and the cases */
    public static void main(String[] argumenten) throws IOException {
        Path map = Path.of(argumenten[0]);
        Regelset regelset = Regelset.laad();
        String sleutel = sleutel(map, regelset);
        if (!Verslag.isBij(map, sleutel)) {
            Verslag.maak(sleutel, regelset, Gevallen.alle()).schrijf(map);
        }
    }

    private static String sleutel(Path map, Regelset regelset) throws IOException {
        try (Stream<Path> bestanden = Files.walk(map)) {
            MessageDigest som = MessageDigest.getInstance("SHA-256");
            som.update((regelset.hashcode() + regelset.normen().hashcode()).getBytes(StandardCharsets.UTF_8));
            List<Path> inhoud = bestanden.filter(Files::isRegularFile).filter(bestand -> !bestand.equals(Verslag.plaats(map))).sorted().toList();
            for (Path bestand : inhoud) {
                som.update(map.relativize(bestand).toString().getBytes(StandardCharsets.UTF_8));
                som.update(Files.readAllBytes(bestand));
            }
            return HexFormat.of().formatHex(som.digest());
        } catch (NoSuchAlgorithmException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
