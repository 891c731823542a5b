package nl.uitkomst.simulatie;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** The command {@code bevolking}: people who do not exist, as requests and with their traits. */
final class Bevolking {

    static final String KENMERKEN = "regel,patroon,schatting,leeftijd";
    private static final Set<String> INSTELLINGEN = Set.of("uitvoer", "aantal", "zaad");
    /** Goes with the people, so that every report about them says it. */
    private static final String HERKOMST = """
            Deze personen zijn verzonnen. Het verslag laat zien dát een wijziging mensen raakt en wie ongeveer. Het zegt niet hoeveel mensen in Nederland iets merken, en niet wat het kost.
            De verdeling over uitkeringen en het deel dat werkt sluiten aan bij openbare cijfers. Dagloon, loon, huishouden, toeslag, duur en patroon van inkomen zijn aannames, zonder \
            samenhang tussen leeftijd, loon en werk. Er is niemand met een WAO-uitkering, winst, een sanctie of twee uitkeringen naast elkaar, behalve een toeslag.
            Alle aannames en bronnen: docs/simulatie/bevolking.md. Aantal: %d, zaad: %d.
            """;
    private static final long MEESTE = 20_000_000;

    private final Opdracht opdracht;
    private final PrintStream uitvoer;

    Bevolking(Opdracht opdracht, PrintStream uitvoer) {
        this.opdracht = opdracht.alleen(INSTELLINGEN);
        this.uitvoer = uitvoer;
    }

    /** Files in a folder that gets its name when all are whole. */
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
        Files.writeString(bezig.resolve(Herkomst.BESTAND), HERKOMST.formatted(aantal, zaad));
        Files.move(bezig, map);
        uitvoer.printf("%d verzonnen personen in %s. Wat zij wel en niet zeggen: docs/simulatie/bevolking.md%n", aantal, map);
    }
}
