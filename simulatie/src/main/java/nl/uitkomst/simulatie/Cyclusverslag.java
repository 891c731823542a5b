package nl.uitkomst.simulatie;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.uitkomst.simulatie.verslag.Blad;
import nl.uitkomst.simulatie.verslag.Getal;
import nl.uitkomst.simulatie.verslag.Staafgrafiek;

/** The page about settling once in 1, 3, 6 or 12 months. */
final class Cyclusverslag {

    private final Stand stand;
    private final Blad blad = new Blad("Afrekenen per 1, 3, 6 of 12 maanden: wie moet terugbetalen?");

    private Cyclusverslag(Stand stand) {
        this.stand = stand;
    }

    static String html(Stand stand, Run.Context context) {
        Cyclusverslag verslag = new Cyclusverslag(stand);
        verslag.samengevat(context);
        verslag.groepen();
        verslag.omvang();
        verslag.moment();
        verslag.verantwoording();
        return verslag.blad.html();
    }

    private long[] cyclus(int lengte, String soort, String groep) {
        return stand.som(Stand.sleutel(Cycluswerk.CYCLUS, String.valueOf(lengte), soort, groep), Cycluswerk.CYCLUS_AANTAL);
    }

    private static String naam(int lengte) {
        return lengte == 1 ? "1 maand" : lengte + " maanden";
    }

    private void samengevat(Run.Context context) {
        long[] regels = stand.som(Rekenwerk.REGELS, Rekenwerk.AANTAL);
        long[] zonder = stand.som(Cycluswerk.ZONDER, 2);
        blad.alinea("Elke persoon krijgt één voorschot op het geschatte inkomen. Dat voorschot wordt op vier manieren afgerekend. Wat iemand in totaal hoort te krijgen, is bij elke"
                + " manier gelijk: te veel en te weinig vallen binnen één afrekening tegen elkaar weg.");
        Staafgrafiek grafiek = new Staafgrafiek("Deel van de personen met een terugvordering", "Dezelfde percentages staan in de tabel hieronder.");
        List<List<String>> rijen = new ArrayList<>();
        for (int lengte : Cycluswerk.LENGTEN) {
            long[] som = cyclus(lengte, Groepen.IEDEREEN, Groepen.IEDEREEN);
            grafiek.staaf(naam(lengte), som[1] == 0 ? 0 : (double) som[2] / som[1], Getal.procent(som[2], som[1]));
            rijen.add(List.of(naam(lengte), Getal.aantal(som[1]), Getal.aantal(som[0] - som[1]), Getal.aantal(som[2]), Getal.procent(som[2], som[1]),
                    Getal.euro(Getal.gemiddeld(som[3], som[2])), Getal.euro(Getal.gemiddeld(som[7], som[2])), keren(som), Getal.procent(som[5], som[1]), Getal.euro(Getal.gemiddeld(som[6], som[5]))));
        }
        blad.grafiek(grafiek).tabel("Terugvorderingen en nabetalingen per cyclus", 1, List.of("Cyclus", "Bekend", "Onbekend", "Met terugvordering", "Deel", "Gemiddeld samen terug",
                "Gemiddeld grootste", "Keren per persoon", "Met nabetaling", "Gemiddeld samen na"), rijen);
        blad.alinea("De gemiddelden gaan over wie een terugvordering of nabetaling heeft, over alle hele cycli in de periode. Niet meegeteld: " + Getal.aantal(zonder[0])
                + " personen zonder uitkering met voorschot, " + Getal.aantal(zonder[1]) + " met twee voorschotten naast elkaar, en " + Getal.aantal(regels[3]) + " foute regels (tabel fouten).");
        blad.letOp(context.herkomst() == null ? "Dit verslag telt de personen van de invoer. Of dat iedereen is, en hoe zij gekozen zijn, weet het programma niet." : context.herkomst());
    }

    private static String keren(long... som) {
        return som[2] == 0 ? "–" : Getal.euro(Getal.gemiddeld(som[4] * 100, som[2])).substring(2);
    }

    private void groepen() {
        blad.kop("Wie moet terugbetalen?").alinea("Per groep het deel met een terugvordering, en wat zij gemiddeld samen terugbetalen.");
        Map<String, Map<String, long[]>> soorten = Groepen.geteld(stand, Stand.sleutel(Cycluswerk.CYCLUS, "1"));
        soorten.forEach((soort, groepen) -> {
            if (soort.equals(Groepen.IEDEREEN)) {
                return;
            }
            blad.tussenkop("Naar " + soort);
            List<String> koppen = new ArrayList<>(List.of(soort, "Personen"));
            Cycluswerk.LENGTEN.forEach(lengte -> koppen.add(naam(lengte)));
            Cycluswerk.LENGTEN.forEach(lengte -> koppen.add("Terug bij " + naam(lengte)));
            Staafgrafiek grafiek = new Staafgrafiek("Deel met een terugvordering bij afrekenen per 6 maanden, naar " + soort, "Dezelfde percentages staan in de tabel hieronder.");
            List<List<String>> rijen = new ArrayList<>();
            for (String groep : groepen.keySet()) {
                List<String> rij = new ArrayList<>(List.of(Effectverslag.naam(groep), Getal.aantal(groepen.get(groep)[0])));
                for (int lengte : Cycluswerk.LENGTEN) {
                    long[] som = cyclus(lengte, soort, groep);
                    rij.add(Getal.procent(som[2], som[1]));
                }
                for (int lengte : Cycluswerk.LENGTEN) {
                    long[] som = cyclus(lengte, soort, groep);
                    rij.add(Getal.euro(Getal.gemiddeld(som[3], som[2])));
                }
                long[] zes = cyclus(6, soort, groep);
                grafiek.staaf(Effectverslag.naam(groep), zes[1] == 0 ? 0 : (double) zes[2] / zes[1], Getal.procent(zes[2], zes[1]));
                rijen.add(rij);
            }
            blad.grafiek(grafiek).tabel("Terugvordering naar " + soort, 1, koppen, rijen);
        });
    }

    private void omvang() {
        blad.kop("Hoe groot is de grootste terugvordering?");
        List<String> koppen = new ArrayList<>(List.of("Grootste terugvordering"));
        Cycluswerk.LENGTEN.forEach(lengte -> koppen.add(naam(lengte)));
        List<List<String>> rijen = new ArrayList<>();
        List<String[]> klassen = Verdeling.klassen();
        for (int plaats = klassen.size() / 2; plaats >= 0; plaats--) { // from nothing to the largest
            List<String> rij = new ArrayList<>(List.of(plaats == klassen.size() / 2 ? "geen" : klassen.get(plaats)[1].replace(" minder", "")));
            for (int lengte : Cycluswerk.LENGTEN) {
                rij.add(Getal.aantal(stand.som(Stand.sleutel(Cycluswerk.OMVANG, String.valueOf(lengte), klassen.get(plaats)[0]), 1)[0]));
            }
            rijen.add(rij);
        }
        blad.tabel("Personen naar hun grootste terugvordering", 1, koppen, rijen);
    }

    private void moment() {
        blad.kop("Wanneer komt de terugvordering?").alinea("De laatste maand van de cyclus. UWV rekent daarna af.");
        List<String> koppen = new ArrayList<>(List.of("Cyclus tot en met"));
        Cycluswerk.LENGTEN.forEach(lengte -> koppen.add("Aantal bij " + naam(lengte)));
        Cycluswerk.LENGTEN.forEach(lengte -> koppen.add("Samen bij " + naam(lengte)));
        TreeSet<String> maanden = new TreeSet<>();
        Cycluswerk.LENGTEN.forEach(lengte -> maanden.addAll(stand.onder(Cycluswerk.MOMENT, String.valueOf(lengte)).keySet()));
        List<List<String>> rijen = new ArrayList<>();
        for (String maand : maanden) {
            List<String> rij = new ArrayList<>(List.of(maand));
            for (int wat = 0; wat < 2; wat++) {
                for (int lengte : Cycluswerk.LENGTEN) {
                    long som = stand.som(Stand.sleutel(Cycluswerk.MOMENT, String.valueOf(lengte), maand), 2)[wat];
                    rij.add(som == 0 ? "–" : wat == 0 ? Getal.aantal(som) : Getal.heleEuro(som));
                }
            }
            rijen.add(rij);
        }
        blad.tabel("Terugvorderingen per maand", 1, koppen, rijen);
    }

    private void verantwoording() {
        var regelset = Rekenaar.deze().regelset();
        blad.kop("Waar dit op rust").alinea("Regelset " + regelset.versie() + ", " + regelset.hashcode() + ". Bedragen " + regelset.normen().hashcode() + ".")
                .alinea("UWV rekent gewoonlijk af per 6 maanden, bij zelfstandigen per 12, en op verzoek vaker. Elke afrekening staat in de tabel cycli, naast dit verslag.")
                .alinea("Eén persoon terugvinden: stuur de regel van de invoer als situatie naar _cycli. De besluitId is die van de tabel.");
    }
}
