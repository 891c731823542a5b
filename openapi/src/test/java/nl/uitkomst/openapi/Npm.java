package nl.uitkomst.openapi;

import com.github.eirslett.maven.plugins.frontend.lib.FrontendPluginFactory;
import com.github.eirslett.maven.plugins.frontend.lib.InstallationException;
import com.github.eirslett.maven.plugins.frontend.lib.ProxyConfig;
import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * The packages of {@code openapi/npm}, by their lock file and without their scripts, on a machine without Node: Node comes with the driver of the
 * browser tests, npm itself from the registry, checked against the sum below.
 */
public final class Npm {

    private static final String VERSIE = "11.19.1";
    private static final String SOM = "ztsxKxt/kkIaAs+2i0GU6I+DRmUdrNasxTZKJe9TCdSjKxlhah/4r/hl5ygMD6XAg1qZ9c2TNomR4qgOydp10g==";

    private static final Path BRON = Path.of("npm");
    private static final Path MAP = Path.of("target", "npm").toAbsolutePath();
    private static final Path SLOT = MAP.resolve("package-lock.json");
    private static final String NODE = Driver.ensureDriverInstalled(Map.of(), false).createProcessBuilder().command().get(0);

    /** What a program wrote, and how it ended. */
    public record Uitvoer(int code, String tekst) {
    }

    private Npm() {
    }

    /** Runs a script of an installed package. */
    public static synchronized Uitvoer draai(String script, List<String> argumenten) {
        try {
            installeer();
            return node(MAP.resolve("node_modules").resolve(script), argumenten);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** Runs a script of our own. */
    public static Uitvoer node(Path script, List<String> argumenten) throws IOException {
        List<String> opdracht = new ArrayList<>(List.of(NODE, script.toString()));
        opdracht.addAll(argumenten);
        Path uitvoer = Files.createTempFile("uitkomst-node", ".txt");
        try {
            int code = new ProcessBuilder(opdracht).redirectErrorStream(true).redirectOutput(uitvoer.toFile()).start().waitFor();
            return new Uitvoer(code, Files.readString(uitvoer));
        } catch (InterruptedException fout) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(fout);
        } finally {
            Files.delete(uitvoer);
        }
    }

    private static void installeer() throws IOException {
        Path slot = BRON.resolve("package-lock.json");
        if (Files.exists(SLOT) && Files.mismatch(slot, SLOT) == -1) {
            return;
        }
        Files.createDirectories(MAP);
        Files.deleteIfExists(SLOT);
        Files.copy(BRON.resolve("package.json"), MAP.resolve("package.json"), StandardCopyOption.REPLACE_EXISTING);
        Path npm = npm();
        Files.copy(slot, SLOT);
        Uitvoer uitvoer = node(npm, List.of("ci", "--prefix", MAP.toString(), "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund"));
        if (uitvoer.code() != 0) {
            Files.delete(SLOT);
            throw new IllegalStateException("npm ci failed; it needs the npm registry:\n" + uitvoer.tekst());
        }
    }

    private static Path npm() throws IOException {
        Path pakket = MAP.resolve("npm-" + VERSIE + ".tgz");
        try {
            new FrontendPluginFactory(MAP.toFile(), MAP.toFile(), beschrijving -> pakket.toFile()).getNPMInstaller(new ProxyConfig(List.of()))
                    .setNpmVersion(VERSIE).install();
            if (!Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-512").digest(Files.readAllBytes(pakket))).equals(SOM)) {
                throw new IllegalStateException("this is not npm " + VERSIE + ": " + pakket);
            }
        } catch (InstallationException | NoSuchAlgorithmException fout) {
            throw new IllegalStateException("npm did not come; it needs the npm registry", fout);
        }
        return MAP.resolve(Path.of("node", "node_modules", "npm", "bin", "npm-cli.js"));
    }
}
