package nl.uitkomst.simulatie;

import java.io.IOException;
import java.io.PrintStream;

/** The commands. On one machine by {@code java -jar}, on a cluster the same jar by {@code spark-submit}; see docs/simulatie. */
public final class Simulatie {

    private static final int GOED = 0;
    private static final int NIETS_BEREKEND = 1;
    private static final int MELDING = 2;
    private static final String GEBRUIK = """
            Opdrachten:
              bereken   --invoer BESTAND --uitvoer MAP
              vergelijk --invoer BESTAND --uitvoer MAP [--van VERSIE] [--naar VERSIE] [--bedragen-van MAP] [--bedragen-naar MAP]
              cycli     --invoer BESTAND --uitvoer MAP
                alle drie ook: [--kenmerken BESTAND] [--vormen parquet,csv] [--kernen 2] [--regels-per-deel 10000]
              bevolking --uitvoer MAP [--aantal 10000] [--zaad 1]
              bedragen  --uitvoer MAP
            Uitleg: docs/simulatie/README.md
            """;

    private Simulatie() {
    }

    public static void main(String... woorden) {
        int einde = voerUit(System.out, System.err, woorden);
        if (einde != GOED) {
            System.exit(einde);
        }
    }

    /** @return the exit code: nil when all is well */
    static int voerUit(PrintStream uitvoer, PrintStream meldingen, String... woorden) {
        try {
            Opdracht opdracht = Opdracht.lees(woorden);
            boolean berekend = switch (opdracht.naam()) {
                case "bereken" -> new Berekenen(opdracht, uitvoer).voerUit();
                case "vergelijk" -> new Vergelijken(opdracht, uitvoer).voerUit();
                case "cycli" -> new Cyclivergelijken(opdracht, uitvoer).voerUit();
                case "bedragen" -> new Bedragenmap(opdracht, uitvoer).voerUit();
                case "bevolking" -> verzin(new Bevolking(opdracht, uitvoer));
                default -> throw new Melding("De opdracht " + opdracht.naam() + " is er niet.\n" + GEBRUIK);
            };
            if (!berekend) {
                meldingen.println("Geen enkele regel is een goed verzoek. De map fouten zegt per regel wat er mis is.");
            }
            return berekend ? GOED : NIETS_BEREKEND;
        } catch (Exception fout) { // Spark throws checked exceptions that it does not declare
            meldingen.println(Melding.van(fout).getMessage());
            return MELDING;
        }
    }

    private static boolean verzin(Bevolking bevolking) throws IOException {
        bevolking.voerUit();
        return true;
    }
}
