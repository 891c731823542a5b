package nl.uitkomst.simulatie;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Set;
import nl.uitkomst.simulatie.versie.Versie;
import nl.uitkomst.simulatie.versie.Versierekenaar.Opmaak;
import nl.uitkomst.simulatie.versie.Versies;

/** The command {@code vergelijk}: what a change of rules or amounts does to everybody in a file. */
final class Vergelijken {

    private static final Set<String> EIGEN = Set.of("van", "naar", "bedragen-van", "bedragen-naar");

    private final Opdracht opdracht;
    private final PrintStream uitvoer;

    Vergelijken(Opdracht opdracht, PrintStream uitvoer) {
        this.opdracht = opdracht;
        this.uitvoer = uitvoer;
    }

    /** @return whether there was something to compute */
    boolean voerUit() throws IOException {
        Run run = new Run(opdracht, uitvoer, EIGEN);
        Versie van = versie("van");
        Versie naar = versie("naar");
        controleer(van, naar);
        Stand stand = run.voerUit(new Effectwerk(van, naar), new Run.Slot() {
            @Override
            public String samenvatting(Stand stand) {
                return Vergelijken.samenvatting(van, naar, stand);
            }

            @Override
            public void bladen(Uitvoermap map, Stand stand, Run.Context context) throws IOException {
                map.schrijf("verslag.html", Effectverslag.html(van, naar, stand, context));
            }
        });
        long[] regels = stand.som(Rekenwerk.REGELS, Rekenwerk.AANTAL);
        return regels[0] > regels[3];
    }

    private Versie versie(String welke) throws IOException {
        String bedragen = opdracht.instellingen().get("bedragen-" + welke);
        try {
            return Versies.van(opdracht.of(welke, Versies.HUIDIG), bedragen == null ? null : Path.of(bedragen));
        } catch (IllegalArgumentException fout) {
            throw new Melding(fout.getMessage());
        }
    }

    /** Loads both before anything is made, so that a version that cannot be read is told at once. */
    private static void controleer(Versie van, Versie naar) {
        if (van.naam().equals(naar.naam()) && !van.som().equals(naar.som())) {
            throw new Melding("De twee mappen met bedragen heten gelijk. Geef ze een eigen naam, zodat het verslag ze uit elkaar houdt.");
        }
        try {
            Opmaak oud = van.rekenaar().opmaak();
            Opmaak nieuw = naar.rekenaar().opmaak();
            if (oud.hash().equals(nieuw.hash()) && oud.bedragen().equals(nieuw.bedragen())) {
                throw new Melding("De twee versies zijn gelijk. Geef met --van en --naar twee versies van de regels, of met --bedragen-van en --bedragen-naar andere bedragen.");
            }
        } catch (IllegalArgumentException fout) {
            throw new Melding(fout.getMessage());
        }
    }

    private static String samenvatting(Versie van, Versie naar, Stand stand) {
        long[] regels = stand.som(Rekenwerk.REGELS, Rekenwerk.AANTAL);
        long[] som = stand.som(Stand.sleutel(Effectwerk.GROEP, Groepen.IEDEREEN, Groepen.IEDEREEN), Effectwerk.GROEP_AANTAL);
        return """
                Regels met een verzoek: %d
                Geen goed verzoek voor een van beide (zie fouten): %d
                Van %s naar %s: %d meer, %d minder, %d verschoven, %d gelijk, %d onbekend
                Het verslag: verslag.html
                """.formatted(regels[0], regels[3], van.naam(), naar.naam(), som[1], som[2], som[3], som[4], som[5]);
    }
}
