package nl.uitkomst.simulatie;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.uitkomst.simulatie.Stand.Persoon;
import nl.uitkomst.simulatie.versie.Versie;
import nl.uitkomst.simulatie.versie.Versierekenaar.Normblad;
import nl.uitkomst.simulatie.versie.Versierekenaar.Opmaak;
import nl.uitkomst.simulatie.versie.Versierekenaar.Regelblad;
import nl.uitkomst.simulatie.verslag.Blad;
import nl.uitkomst.simulatie.verslag.Getal;
import nl.uitkomst.simulatie.verslag.Staafgrafiek;

/** The page about the effect of a change, for people who decide on it. */
final class Effectverslag {

    private final Versie van;
    private final Versie naar;
    private final Opmaak oud;
    private final Opmaak nieuw;
    private final Stand stand;
    private final Run.Context context;
    private final Blad blad;

    private Effectverslag(Versie van, Versie naar, Stand stand, Run.Context context) {
        this.van = van;
        this.naar = naar;
        this.oud = van.rekenaar().opmaak();
        this.nieuw = naar.rekenaar().opmaak();
        this.stand = stand;
        this.context = context;
        this.blad = new Blad("Wat verandert er van " + van.naam() + " naar " + naar.naam() + "?");
    }

    static String html(Versie van, Versie naar, Stand stand, Run.Context context) {
        Effectverslag verslag = new Effectverslag(van, naar, stand, context);
        verslag.samengevat();
        verslag.verdeling();
        verslag.groepen();
        verslag.maanden();
        verslag.personen();
        verslag.artikelen();
        verslag.regels();
        verslag.bedragen();
        verslag.verantwoording();
        return verslag.blad.html();
    }

    private long[] iedereen() {
        return stand.som(Stand.sleutel(Effectwerk.GROEP, Groepen.IEDEREEN, Groepen.IEDEREEN), Effectwerk.GROEP_AANTAL);
    }

    // ── what comes of it ────────────────────────────────────────────────────────────────────

    private void samengevat() {
        long[] som = iedereen();
        long fout = stand.som(Rekenwerk.REGELS, Rekenwerk.AANTAL)[3];
        blad.alinea("Van " + Getal.aantal(som[0]) + " personen krijgen er " + Getal.aantal(som[1]) + " (" + Getal.procent(som[1], som[0]) + ") over de hele periode meer en "
                + Getal.aantal(som[2]) + " (" + Getal.procent(som[2], som[0]) + ") minder. Voor " + Getal.aantal(som[4]) + " verandert er niets. Bij " + Getal.aantal(som[3])
                + " is het totaal gelijk, maar valt het anders over de maanden. Van " + Getal.aantal(som[5]) + " is het niet bekend.");
        blad.alinea("Wie meer krijgt, krijgt gemiddeld " + Getal.euro(Getal.gemiddeld(som[6], som[1])) + " per maand meer. Wie minder krijgt, krijgt gemiddeld "
                + Getal.euro(Getal.gemiddeld(som[7], som[2])) + " per maand minder. Het gaat om het recht per maand, bruto. Alle bekende rechten zijn samen " + Getal.heleEuro(som[8])
                + " volgens " + van.naam() + " en " + Getal.heleEuro(som[9]) + " volgens " + naar.naam() + ".");
        if (fout > 0) {
            blad.alinea(Getal.aantal(fout) + " regels van de invoer tellen nergens mee: een van de versies kan dat verzoek niet lezen. De tabel fouten zegt per regel waarom.");
        }
        blad.letOp(context.herkomst() == null ? "Dit verslag telt de personen van de invoer. Of dat iedereen is, en hoe zij gekozen zijn, weet het programma niet." : context.herkomst());
    }

    private void verdeling() {
        blad.kop("Hoe groot is het verschil per maand?").alinea("Per persoon: het verschil over alle maanden, gedeeld door het aantal maanden met een uitkering.");
        long bekend = iedereen()[0] - iedereen()[5];
        Staafgrafiek grafiek = new Staafgrafiek("Aantal personen per verschil in euro per maand", "Dezelfde aantallen staan in de tabel hieronder.");
        List<List<String>> rijen = new ArrayList<>();
        for (String[] klasse : Verdeling.klassen()) {
            long aantal = stand.som(Stand.sleutel(Effectwerk.VERDELING, klasse[0]), 1)[0];
            grafiek.staaf(klasse[1], aantal, Getal.aantal(aantal));
            rijen.add(List.of(klasse[1], Getal.aantal(aantal), Getal.procent(aantal, bekend)));
        }
        blad.grafiek(grafiek).tabel("Personen per verschil in euro per maand", 1, List.of("Verschil", "Personen", "Deel"), rijen);
    }

    private void groepen() {
        blad.kop("Wie merkt het?").alinea("Uitkering en fase zijn die van de eerste maand met een uitkering. Inkomen is het gemiddelde per maand naast de uitkering.");
        Groepen.geteld(stand, Effectwerk.GROEP).forEach((soort, groepen) -> {
            if (soort.equals(Groepen.IEDEREEN)) {
                return;
            }
            blad.tussenkop("Naar " + soort);
            Staafgrafiek grafiek = new Staafgrafiek("Gemiddeld verschil per persoon per maand, naar " + soort, "De bedragen staan in de laatste kolom van de tabel hieronder.");
            List<List<String>> rijen = new ArrayList<>();
            groepen.forEach((groep, som) -> {
                long bekend = som[0] - som[5];
                long gemiddeld = Getal.gemiddeld(som[6] - som[7], bekend);
                grafiek.staaf(naam(groep), gemiddeld, Getal.euro(gemiddeld));
                rijen.add(List.of(naam(groep), Getal.aantal(som[0]), metDeel(som[1], som[0]), metDeel(som[2], som[0]),
                        Getal.aantal(som[3] + som[4]), Getal.aantal(som[5]), Getal.euro(Getal.gemiddeld(som[6], som[1])), Getal.euro(Getal.gemiddeld(som[7], som[2])), Getal.euro(gemiddeld)));
            });
            blad.grafiek(grafiek).tabel("Gevolgen naar " + soort, 1, List.of(soort, "Personen", "Krijgt meer", "Krijgt minder", "Samen gelijk", "Onbekend", "Gemiddeld meer",
                    "Gemiddeld minder", "Gemiddeld van allen"), rijen);
        });
    }

    private static String metDeel(long deel, long geheel) {
        return Getal.aantal(deel) + " (" + Getal.procent(deel, geheel) + ")";
    }

    /** Bands of income carry a digit that puts them in order. */
    static String naam(String groep) {
        return groep.isEmpty() ? "niet ingevuld" : groep.replaceFirst("^\\d (?=[a-z€])", "");
    }

    private void maanden() {
        blad.kop("Wanneer?");
        Staafgrafiek grafiek = new Staafgrafiek("Verschil van alle rechten samen, per maand", "Dezelfde bedragen staan in de tabel hieronder.");
        List<List<String>> rijen = new ArrayList<>();
        stand.onder(Effectwerk.MAAND).forEach((maand, som) -> {
            grafiek.staaf(maand, som[1] - som[0], Getal.heleEuro(som[1] - som[0]));
            rijen.add(List.of(maand, Getal.heleEuro(som[0]), Getal.heleEuro(som[1]), Getal.heleEuro(som[1] - som[0]), Getal.aantal(som[2])));
        });
        blad.grafiek(grafiek).tabel("Alle bekende rechten samen, per maand", 1, List.of("Maand", van.naam(), naar.naam(), "Verschil", "Personen met een verschil"), rijen);
    }

    private void personen() {
        blad.kop("De grootste verschillen").alinea("Het nummer is de regel in de invoer. Stuur die regel naar _bereken om het hele antwoord te zien, met elke stap.");
        personen("Wie het meest erbij krijgt", Effectwerk.WINST);
        personen("Wie het meest inlevert", Effectwerk.VERLIES);
    }

    private void personen(String onderschrift, String lijst) {
        List<List<String>> rijen = new ArrayList<>();
        for (Persoon persoon : stand.grootste(lijst)) {
            List<String> woorden = persoon.woorden();
            rijen.add(List.of(Long.toString(persoon.regel()), woorden.get(0), woorden.get(1), String.join(", ", woorden.subList(5, woorden.size())), woorden.get(2),
                    Getal.euro(Long.parseLong(woorden.get(3))), Getal.euro(Long.parseLong(woorden.get(4))), (lijst.equals(Effectwerk.VERLIES) ? "−" : "") + Getal.euro(persoon.waarde())));
        }
        if (rijen.isEmpty()) {
            blad.alinea(onderschrift + ": niemand.");
        } else {
            blad.tabel(onderschrift, 4, List.of("Regel", "Uitkering", "Fase", "Regels die beslissen", "Maanden", van.naam(), naar.naam(), "Per maand"), rijen);
        }
    }

    // ── why ─────────────────────────────────────────────────────────────────────────────────

    private void artikelen() {
        blad.kop("Welke artikelen zitten erachter?")
                .alinea("De regels die het bedrag bepaalden in maanden die verschillen. Een maand kan meer regels hebben: de aantallen zijn niet op te tellen.");
        Map<String, Regelblad> bladen = new HashMap<>();
        oud.regels().forEach(regel -> bladen.put(regel.id(), regel));
        nieuw.regels().forEach(regel -> bladen.put(regel.id(), regel));
        List<List<String>> rijen = new ArrayList<>();
        stand.onder(Effectwerk.GROND).entrySet().stream().sorted((een, ander) -> Long.compare(ander.getValue()[0], een.getValue()[0])).forEach(grond -> {
            Regelblad regel = bladen.get(grond.getKey());
            rijen.add(List.of(grond.getKey(), regel == null ? "" : regel.artikel(), regel == null ? "" : regel.zin(), Getal.aantal(grond.getValue()[0]), Getal.heleEuro(grond.getValue()[1])));
        });
        if (rijen.isEmpty()) {
            blad.alinea("Geen enkele maand verschilt.");
        } else {
            blad.tabel("Regels achter de verschillen", 3, List.of("Regel", "Plaats in de wet", "Wat de regel zegt", "Personen", "Verschil samen"), rijen);
        }
    }

    private void regels() {
        blad.kop("Welke regels verschillen?");
        Map<String, Regelblad> eerst = oud.regels().stream().collect(Collectors.toMap(Regelblad::id, regel -> regel));
        Map<String, Regelblad> daarna = nieuw.regels().stream().collect(Collectors.toMap(Regelblad::id, regel -> regel));
        Set<String> alle = new LinkedHashSet<>(new TreeMap<>(eerst).keySet());
        alle.addAll(new TreeMap<>(daarna).keySet());
        List<List<String>> rijen = new ArrayList<>();
        for (String id : alle.stream().sorted().toList()) {
            Regelblad was = eerst.get(id);
            Regelblad wordt = daarna.get(id);
            if (was == null || wordt == null || !String.valueOf(was.drl()).equals(wordt.drl())) {
                rijen.add(List.of(id, wordt == null ? was.artikel() : wordt.artikel(), wordt == null ? was.zin() : wordt.zin(), was == null ? "nieuw" : wordt == null ? "vervallen" : "gewijzigd"));
            }
        }
        if (rijen.isEmpty()) {
            blad.alinea("Geen enkele regel verschilt.");
        } else {
            blad.tabel("Regels die verschillen", 4, List.of("Regel", "Plaats in de wet", "Wat de regel zegt", "Wat er is gebeurd"), rijen);
        }
        if (!oud.hash().equals(nieuw.hash())) {
            blad.alinea("De versies kunnen ook verschillen in het rekenwerk om de regels heen (Java). Dat staat hier niet.");
        }
    }

    private void bedragen() {
        blad.kop("Welke bedragen verschillen?");
        Map<String, String> eerst = waarden(oud);
        Map<String, String> daarna = waarden(nieuw);
        Map<String, Normblad> normen = new TreeMap<>();
        oud.normen().forEach(norm -> normen.put(sleutel(norm), norm));
        nieuw.normen().forEach(norm -> normen.put(sleutel(norm), norm));
        List<List<String>> rijen = new ArrayList<>();
        normen.forEach((sleutel, norm) -> {
            if (!eerst.getOrDefault(sleutel, "").equals(daarna.getOrDefault(sleutel, ""))) {
                rijen.add(List.of(norm.naam(), norm.artikel(), norm.vanaf(), norm.eenheid(), eerst.getOrDefault(sleutel, "–").replace('.', ','), daarna.getOrDefault(sleutel, "–").replace('.', ',')));
            }
        });
        if (rijen.isEmpty()) {
            blad.alinea(oud.bedragen().equals(nieuw.bedragen()) ? "Geen enkel bedrag verschilt."
                    : "Geen enkel bedrag verschilt. Iets anders in de bestanden met bedragen verschilt wel, zoals een bron of een tabel met leeftijden.");
        } else {
            blad.tabel("Bedragen die verschillen", 4, List.of("Bedrag", "Plaats in de wet", "Vanaf", "Eenheid", van.naam(), naar.naam()), rijen);
        }
    }

    private static Map<String, String> waarden(Opmaak opmaak) {
        return opmaak.normen().stream().collect(Collectors.toMap(Effectverslag::sleutel, Normblad::waarde));
    }

    private static String sleutel(Normblad norm) {
        return norm.code() + " " + norm.vanaf();
    }

    private void verantwoording() {
        blad.kop("Waar dit op rust").tabel("De twee versies", 4, List.of("Versie", "Regelset", "Hash van de regels", "Hash van de bedragen"),
                List.of(List.of(van.naam(), oud.versie(), oud.hash(), oud.bedragen()), List.of(naar.naam(), nieuw.versie(), nieuw.hash(), nieuw.bedragen())));
        blad.alinea("Alle verschillen per persoon en per maand staan in de tabellen personen en verschillen, naast dit verslag. Het programma stelt niets vast: het rekent door wat in de invoer staat.");
    }
}
