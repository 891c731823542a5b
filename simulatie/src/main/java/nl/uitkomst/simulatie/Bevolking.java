package nl.uitkomst.simulatie;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** The command {@code bevolking}: people who do not exist, as requests and with their traits. */
final class Bevolking {

    static final String KENMERKEN = "regel,uitkering,fase,loon_per_jaar,patroon";
    private static final Set<String> INSTELLINGEN = Set.of("uitvoer", "aantal", "zaad");
    private static final long MEESTE = 20_000_000;

    private final Opdracht opdracht;
    private final PrintStream uitvoer;

    Bevolking(Opdracht opdracht, PrintStream uitvoer) {
        this.opdracht = opdracht.alleen(INSTELLINGEN);
        this.uitvoer = uitvoer;
    }

    /** Two files in a folder that gets its name when both are whole. */
    void voerUit() throws IOException {
        Path map = Path.of(opdracht.verplicht("uitvoer"));
        long aantal = opdracht.getal("aantal", 10_000, 1, MEESTE);
        long zaad = opdracht.getal("zaad", 1, 0, Long.MAX_VALUE);
        if (Files.exists(map)) {
            throw new Melding("De map " + map + " bestaat al. Kies een andere map, of haal deze eerst weg.");
        }
        Path bezig = Files.createDirectories(Path.of(map + ".bezig"));
        try (BufferedWriter situaties = Files.newBufferedWriter(bezig.resolve("situaties.jsonl"));
                BufferedWriter kenmerken = Files.newBufferedWriter(bezig.resolve("kenmerken.csv"))) {
            kenmerken.write(KENMERKEN + "\r\n");
            for (long regel = 1; regel <= aantal; regel++) {
                Verzonnen persoon = new Verzonnen(zaad, regel);
                situaties.write(persoon.verzoek() + "\n");
                kenmerken.write(persoon.kenmerken(regel) + "\r\n");
            }
        }
        Files.move(bezig, map);
        uitvoer.printf("%d verzonnen personen in %s. Wat zij wel en niet zeggen: docs/simulatie/bevolking.md%n", aantal, map);
    }
}
