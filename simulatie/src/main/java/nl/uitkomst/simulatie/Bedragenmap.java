package nl.uitkomst.simulatie;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import nl.uitkomst.simulatie.versie.Versies;

/** The command {@code bedragen}: the files of amounts as they are, to change one and see what that does. */
final class Bedragenmap {

    private final Opdracht opdracht;
    private final PrintStream uitvoer;

    Bedragenmap(Opdracht opdracht, PrintStream uitvoer) {
        this.opdracht = opdracht.alleen(Set.of("uitvoer"));
        this.uitvoer = uitvoer;
    }

    boolean voerUit() throws IOException {
        Path map = Path.of(opdracht.verplicht("uitvoer"));
        if (Files.exists(map)) {
            throw new Melding("De map " + map + " bestaat al. Kies een andere map, of haal deze eerst weg.");
        }
        Path bezig = Files.createDirectories(Path.of(map + ".bezig"));
        Map<String, byte[]> bestanden = Versies.bedragen();
        for (Map.Entry<String, byte[]> bestand : bestanden.entrySet()) {
            Files.write(bezig.resolve(bestand.getKey()), bestand.getValue());
        }
        Files.move(bezig, map);
        uitvoer.printf("%d bestanden met bedragen in %s. Laat staan wat u wijzigt, en geef de map met --bedragen-naar aan de opdracht vergelijk.%n", bestanden.size(), map);
        return true;
    }
}
