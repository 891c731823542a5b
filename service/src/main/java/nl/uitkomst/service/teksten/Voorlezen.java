package nl.uitkomst.service.teksten;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.uitkomst.antwoord.Antwoord;
import nl.uitkomst.antwoord.Antwoord.Afrekening;
import nl.uitkomst.antwoord.Antwoord.NietTeBerekenen;
import nl.uitkomst.antwoord.Antwoord.OntbrekendGegeven;
import nl.uitkomst.service.teksten.Uitlegger.Uitlegwoorden;

/** The explanation to read aloud: whole euros, one thought in a sentence, and at the end a question that checks the explanation. */
final class Voorlezen {

    private static final int MEESTE_BLOKKEN = 4;

    private final Uitlegwoorden woorden;
    private final Maandzinnen maandzinnen;

    Voorlezen(Uitlegwoorden woorden) {
        this.woorden = woorden;
        this.maandzinnen = new Maandzinnen(woorden.voorlezen(), woorden.soorten());
    }

    String tekst(Antwoord antwoord) {
        List<String> zinnen = new ArrayList<>();
        antwoord.nietBerekenbaar().stream().map(NietTeBerekenen::reden).filter(Objects::nonNull).distinct().forEach(zinnen::add);
        boolean geweigerd = !antwoord.nietBerekenbaar().isEmpty();
        List<Blok> blokken = Blok.van(antwoord.maanden()).stream().filter(blok -> !(geweigerd && blok.uitkeringen().isEmpty())).toList();
        blokken.stream().limit(MEESTE_BLOKKEN).forEach(blok -> zinnen.addAll(maandzinnen.van(blok, antwoord)));
        if (blokken.size() > MEESTE_BLOKKEN) {
            zinnen.add(zin("meer", Map.of()));
        }
        zinnen.addAll(Uitlegger.gezegd(antwoord));
        antwoord.afrekeningen().forEach(afrekening -> afrekening(afrekening, zinnen));
        List<String> vragen = antwoord.ontbrekend().stream().map(OntbrekendGegeven::vraag).filter(Objects::nonNull).distinct().toList();
        if (!vragen.isEmpty()) {
            zinnen.add(zin("vragen", Map.of()));
            zinnen.addAll(vragen);
        }
        zinnen.add(zin("slot", Map.of()));
        return String.join(" ", zinnen);
    }

    private String zin(String naam, Map<String, String> waarden) {
        return woorden.voorlezen().get(naam).vul(waarden);
    }

    private void afrekening(Afrekening afrekening, List<String> zinnen) {
        if (afrekening.saldo() != null && !afrekening.saldo().isNul()) {
            boolean terug = afrekening.terugvordering().isPositief();
            zinnen.add(zin(terug ? "afrekening-terug" : "afrekening-erbij", Map.of(
                    "maanden", Opmaak.maanden(afrekening.van().waarde(), afrekening.totEnMet().waarde()),
                    "bedrag", (terug ? afrekening.terugvordering() : afrekening.nabetaling()).toString())));
        }
    }
}
