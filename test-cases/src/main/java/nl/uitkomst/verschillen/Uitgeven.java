package nl.uitkomst.verschillen;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.uitkomst.verschillen.Uitgaven.Uitgaveblad;
import org.kie.api.KieBase;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Keeps the rule set as it was built: {@code Uitgeven <folder of releases> <date> [jar]}. Two thousand small classes pack twice as well together
 * as one by one, so the jar is stored and the whole of it packed.
 */
public final class Uitgeven {

    private Uitgeven() {
    }

    public static void main(String[] argumenten) throws IOException {
        Path bestand = argumenten.length > 2 ? Path.of(argumenten[2]) : Uitgave.huidige();
        try {
            System.out.println("Uitgegeven: " + geefUit(Path.of(argumenten[0]), LocalDate.parse(argumenten[1]), bestand));
        } catch (IllegalArgumentException | DateTimeParseException fout) {
            System.err.println(fout.getMessage());
            System.exit(2);
        }
    }

    /** @throws IllegalArgumentException when this version has been released before */
    static Uitgaveblad geefUit(Path uitgaven, LocalDate datum, Path bestand) throws IOException {
        try (Uitgave uitgave = Uitgave.open(Uitgaven.HUIDIG, bestand)) {
            Path map = uitgaven.resolve(uitgave.versie());
            if (Files.exists(map)) {
                throw new IllegalArgumentException("Versie " + uitgave.versie() + " is al uitgegeven. Hoog eerst de versie op in regelset.properties.");
            }
            Files.createDirectories(map);
            Path regels = map.resolve(Uitgaven.REGELS);
            if (Files.isDirectory(bestand)) {
                pak(bestand, regels);
            } else {
                try (FileSystem jar = FileSystems.newFileSystem(bestand)) {
                    pak(jar.getPath("/"), regels);
                }
            }
            Uitgaveblad blad = new Uitgaveblad(uitgave.versie(), datum.toString(), uitgave.hash(), uitgave.bedragenhash(), Uitgaven.som(regels),
                    KieBase.class.getPackage().getImplementationVersion());
            new YAMLMapper().writeValue(map.resolve(Uitgaven.BLAD), blad);
            return blad;
        }
    }

    /** The same bytes for the same classes, whenever and wherever. */
    private static void pak(Path wortel, Path regels) throws IOException {
        List<Path> paden;
        try (Stream<Path> alle = Files.walk(wortel)) {
            paden = alle.filter(Files::isRegularFile).filter(pad -> !wortel.relativize(pad).startsWith("META-INF/maven")).sorted().toList();
        }
        try (ZipOutputStream jar = new ZipOutputStream(ingepakt(Files.newOutputStream(regels)))) {
            jar.setMethod(ZipOutputStream.STORED);
            for (Path pad : paden) {
                byte[] inhoud = Files.readAllBytes(pad);
                CRC32 som = new CRC32();
                som.update(inhoud);
                ZipEntry deel = new ZipEntry(wortel.relativize(pad).toString().replace('\\', '/'));
                deel.setTimeLocal(LocalDate.of(1980, 1, 1).atStartOfDay());
                deel.setSize(inhoud.length);
                deel.setCrc(som.getValue());
                jar.putNextEntry(deel);
                jar.write(inhoud);
                jar.closeEntry();
            }
        }
    }

    private static OutputStream ingepakt(OutputStream uitvoer) throws IOException {
        return new GZIPOutputStream(uitvoer) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        };
    }
}
