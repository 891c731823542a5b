package nl.uitkomst.service.teksten;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.uitkomst.antwoord.Antwoord;
import nl.uitkomst.antwoord.Antwoord.Afrekening;
import nl.uitkomst.antwoord.Antwoord.Gebeurtenis;
import nl.uitkomst.antwoord.Antwoord.OntbrekendGegeven;
import nl.uitkomst.service.teksten.Uitlegger.Uitlegwoorden;

/** The explanation in plain Dutch (B1): the answer first, then why, what changes, what is not known. */
final class Eenvoudig {

    /** After this many different outcomes a table says it better. */
    private static final int MEESTE_BLOKKEN = 13;

    private final Uitlegwoorden woorden;
    private final Maandzinnen maandzinnen;
    private final Redenen redenen;

    Eenvoudig(Uitlegwoorden woorden) {
        this.woorden = woorden;
        this.maandzinnen = new Maandzinnen(woorden.zinnen(), woorden.soorten());
        this.redenen = new Redenen(woorden);
    }

    String tekst(Antwoord antwoord) {
        List<Blok> blokken = Blok.van(antwoord.maanden());
        List<String> alineas = new ArrayList<>();
        antwoord.nietBerekenbaar().stream().map(Uitlegdelen::geweigerd).distinct().forEach(alineas::add);
        bedragen(antwoord, blokken, alineas);
        lijst("waarom", redenen.van(blokken), alineas);
        lijst("veranderingen", Uitlegger.gebeurtenissen(antwoord).map(Gebeurtenis::tekst).distinct().toList(), alineas);
        alineas.addAll(Uitlegger.gezegd(antwoord));
        lijst("afrekening", antwoord.afrekeningen().stream().map(this::afrekening).toList(), alineas);
        lijst("vragen", antwoord.ontbrekend().stream().map(OntbrekendGegeven::vraag).filter(java.util.Objects::nonNull).distinct().toList(), alineas);
        alineas.add(zin("slot", Map.of()));
        return String.join("\n\n", alineas);
    }

    private String zin(String naam, Map<String, String> waarden) {
        return woorden.zinnen().get(naam).vul(waarden);
    }

    private void lijst(String kop, List<String> regels, List<String> alineas) {
        if (!regels.isEmpty()) {
            alineas.add(zin(kop, Map.of()) + "\n- " + String.join("\n- ", regels));
        }
    }

    private void bedragen(Antwoord antwoord, List<Blok> blokken, List<String> alineas) {
        boolean geweigerd = !antwoord.nietBerekenbaar().isEmpty();
        List<String> regels = blokken.stream().limit(MEESTE_BLOKKEN).filter(blok -> !(geweigerd && blok.uitkeringen().isEmpty()))
                .map(blok -> String.join(" ", maandzinnen.van(blok, null, antwoord))).toList();
        if (!regels.isEmpty()) {
            alineas.add(String.join("\n", regels));
        }
        if (blokken.size() > MEESTE_BLOKKEN) {
            alineas.add(zin("meer-maanden", Map.of()));
        }
    }

    private String afrekening(Afrekening afrekening) {
        Map<String, String> wanneer = Map.of("maanden", Opmaak.maanden(afrekening.van().waarde(), afrekening.totEnMet().waarde()));
        if (afrekening.saldo() == null) {
            return zin("afrekening-onbekend", wanneer);
        }
        if (afrekening.saldo().isNul()) {
            return zin("afrekening-gelijk", wanneer);
        }
        boolean terug = afrekening.terugvordering().isPositief();
        return zin(terug ? "afrekening-terug" : "afrekening-erbij", Map.of("maanden", wanneer.get("maanden"),
                "bedrag", (terug ? afrekening.terugvordering() : afrekening.nabetaling()).toString()));
    }
}
