package nl.uitkomst.simulatie;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Set;
import java.util.stream.Collectors;
import nl.uitkomst.simulatie.verslag.Getal;

/** The command {@code cycli}: who has to pay back when an advance is settled once in 1, 3, 6 or 12 months. */
final class Cyclivergelijken implements Run.Slot {

    private final Opdracht opdracht;
    private final PrintStream uitvoer;

    Cyclivergelijken(Opdracht opdracht, PrintStream uitvoer) {
        this.opdracht = opdracht;
        this.uitvoer = uitvoer;
    }

    /** @return whether there was something to settle */
    boolean voerUit() throws IOException {
        long[] regels = new Run(opdracht, uitvoer, Set.of()).voerUit(new Cycluswerk(), this).som(Rekenwerk.REGELS, Rekenwerk.AANTAL);
        return regels[0] > regels[3];
    }

    @Override
    public String samenvatting(Stand stand) {
        long[] regels = stand.som(Rekenwerk.REGELS, Rekenwerk.AANTAL);
        long[] zonder = stand.som(Cycluswerk.ZONDER, 2);
        return """
                Regels met een verzoek: %d
                Met een voorschot: %d
                Zonder uitkering met een voorschot: %d
                Met twee voorschotten naast elkaar: %d
                Geen goed verzoek (zie fouten): %d
                Met een terugvordering: %s
                Het verslag: verslag.html
                """.formatted(regels[0], regels[1], zonder[0], zonder[1], regels[3], terugvorderingen(stand));
    }

    private static String terugvorderingen(Stand stand) {
        return Cycluswerk.LENGTEN.stream().map(lengte -> {
            long[] som = stand.som(Stand.sleutel(Cycluswerk.CYCLUS, String.valueOf(lengte), Groepen.IEDEREEN, Groepen.IEDEREEN), Cycluswerk.CYCLUS_AANTAL);
            return Getal.procent(som[2], som[1]) + " per " + (lengte == 1 ? "maand" : lengte + " maanden");
        }).collect(Collectors.joining(", "));
    }

    @Override
    public void bladen(Uitvoermap map, Stand stand, Run.Context context) throws IOException {
        map.schrijf("verslag.html", Cyclusverslag.html(stand, context));
    }
}
