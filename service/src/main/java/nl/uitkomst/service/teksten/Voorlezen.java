package nl.uitkomst.service.teksten;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.uitkomst.antwoord.Antwoord;
import nl.uitkomst.antwoord.Antwoord.Afrekening;
import nl.uitkomst.antwoord.Antwoord.NietTeBerekenen;
import nl.uitkomst.antwoord.Antwoord.OntbrekendGegeven;
import nl.uitkomst.antwoord.Antwoord.UitkeringAntwoord;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.service.teksten.Uitlegger.Uitlegwoorden;

/** The explanation to read aloud: whole euros, one thought in a sentence, and at the end a question that checks the explanation. */
final class Voorlezen {

    private static final int MEESTE_BLOKKEN = 4;

    private final Uitlegwoorden woorden;

    Voorlezen(Uitlegwoorden woorden) {
        this.woorden = woorden;
    }

    String tekst(Antwoord antwoord) {
        List<String> zinnen = new ArrayList<>();
        antwoord.nietBerekenbaar().stream().map(NietTeBerekenen::reden).filter(Objects::nonNull).distinct().forEach(zinnen::add);
        boolean geweigerd = !antwoord.nietBerekenbaar().isEmpty();
        List<Blok> blokken = Blok.van(antwoord.maanden()).stream().filter(blok -> !(geweigerd && blok.uitkeringen().isEmpty())).toList();
        blokken.stream().limit(MEESTE_BLOKKEN).forEach(blok -> bedrag(blok, zinnen));
        if (blokken.size() > MEESTE_BLOKKEN) {
            zinnen.add(zin("meer", Map.of()));
        }
        zinnen.addAll(Uitlegger.eindeOnzeker(antwoord));
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

    private void bedrag(Blok blok, List<String> zinnen) {
        if (blok.onbekend()) {
            zinnen.add(zin("onbekend", Map.of("wanneer", blok.wanneer())));
        } else if (blok.uitkeringen().isEmpty()) {
            zinnen.add(zin("geen-uitkering", Map.of("wanneer", blok.wanneer())));
        } else {
            Bedrag recht = Eenvoudig.som(blok.uitkeringen().stream().map(UitkeringAntwoord::recht).toList());
            zinnen.add(zin(blok.eenMaand() ? "bedrag-een-maand" : "bedrag", Map.of("wanneer", blok.wanneer(), "bedrag", recht.toString())));
            if (blok.eerste().totaal() != null && blok.eerste().inkomen() != null && blok.eerste().inkomen().isPositief()) {
                zinnen.add(zin("samen", Map.of("samen", blok.eerste().totaal().samen().toString())));
            }
        }
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
