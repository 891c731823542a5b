package nl.uitkomst.simulatie;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Set;
import nl.uitkomst.motor.Regelset;

/** The command {@code bereken}: a file of situations, and a folder with what becomes of each. */
final class Berekenen {

    private final Opdracht opdracht;
    private final PrintStream uitvoer;

    Berekenen(Opdracht opdracht, PrintStream uitvoer) {
        this.opdracht = opdracht;
        this.uitvoer = uitvoer;
    }

    /** @return whether there was something to compute */
    boolean voerUit() throws IOException {
        Stand stand = new Run(opdracht, uitvoer, Set.of()).voerUit(new Rekenwerk(), Berekenen::samenvatting);
        long[] regels = stand.som(Rekenwerk.REGELS, Rekenwerk.AANTAL);
        return regels[0] > regels[3];
    }

    private static String samenvatting(Stand stand) {
        Regelset regelset = Rekenaar.deze().regelset();
        return aantallen(stand) + """
                Regelset: %s %s
                Bedragen: %s
                """.formatted(regelset.versie(), regelset.hashcode(), regelset.normen().hashcode());
    }

    /** How many records came to what. */
    static String aantallen(Stand stand) {
        long[] regels = stand.som(Rekenwerk.REGELS, Rekenwerk.AANTAL);
        return """
                Regels met een verzoek: %d
                Helemaal berekend: %d
                Deels of niet te berekenen (zie onbekend): %d
                Geen goed verzoek (zie fouten): %d
                """.formatted(regels[0], regels[1], regels[2], regels[3]);
    }
}
