package nl.uitkomst.beoordeling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.uitkomst.beoordeling.VoorschotAntwoord.Voorschotmaand;
import nl.uitkomst.beoordeling.Voorschotlezer.Voorschotverzoek;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.voorschot.Besluit;
import nl.uitkomst.voorschot.Bestemming;
import nl.uitkomst.voorschot.Uitkomst;

/** Which sentences tell an answer about an advance, and the figures in them. */
record Voorschotvertelling(Voorschotverzoek verzoek, VoorschotAntwoord antwoord, Toetsing toetsing) {

    Toetsuitleg vraag() {
        return new Toetsuitleg(Voorschotbeoordeling.OPERATIE, antwoord, kern(), waarden(), Map.of());
    }

    /** First what somebody has to pay, then how that comes about. */
    private List<String> kern() {
        List<String> kern = new ArrayList<>();
        if (antwoord.bandbreedte() != null) {
            kern.add(toetsing.uitkomst() == Uitkomst.ONBEKEND ? "onbekend-beleid" : "onbekend");
            kern.add(antwoord.bandbreedte().laagste().isPositief() ? "onbekend-tussen" : "onbekend-hoogstens");
        } else if (!verzoek.besluit().bekend()) {
            kern.add("geen-besluit");
        } else {
            kern.add(verzoek.is(Besluit.NOG_NIET) && toetsing.uitkomst() == null ? "schatting-onbekend" : uitkomst());
        }
        if (toetsing.uitkomst() == Uitkomst.VOORSCHOT_MOGELIJK) {
            kern.add(gelijkeMaanden() ? "schatting" : "schatting-wisselt");
        }
        if (antwoord.verschuldigd() != null) {
            kern.add(verzoek.is(Besluit.TOEGEKEND) ? "stand-toegekend" : antwoord.verschuldigd().isPositief() ? "stand-afgewezen" : "stand-niets");
            if (antwoord.verrekend().isPositief() && !verzoek.is(Besluit.TOEGEKEND)) {
                kern.add("verrekend");
            }
            if (antwoord.nabetaling().isPositief() && antwoord.teVeel().isPositief()) {
                kern.add("ook-nabetaling");
            }
            if (bedrag(Bestemming.MATIGING).isPositief()) {
                kern.add("gematigd");
            }
        }
        return kern;
    }

    /** When a reduction leaves nothing, nothing has to be paid back. */
    private String uitkomst() {
        boolean nietsOver = antwoord.terugTeVorderen() != null && !antwoord.terugTeVorderen().isPositief() && bedrag(Bestemming.MATIGING).isPositief();
        return nietsOver ? "niets-na-matiging" : antwoord.uitkomst();
    }

    private Bedrag bedrag(Bestemming bestemming) {
        return antwoord.delen().stream().filter(deel -> deel.bestemming() == bestemming).map(VoorschotAntwoord.Voorschotdeel::bedrag).reduce(Bedrag.NUL, Bedrag::plus);
    }

    private boolean gelijkeMaanden() {
        return antwoord.schatting().maanden().stream().map(Voorschotmaand::betaling).distinct().count() == 1;
    }

    private Map<String, String> waarden() {
        Map<String, String> waarden = new HashMap<>();
        zet(waarden, "voorschot", antwoord.voorschot());
        zet(waarden, "verschuldigd", antwoord.verschuldigd());
        zet(waarden, "verrekend", antwoord.verrekend());
        zet(waarden, "nabetaling", antwoord.nabetaling());
        zet(waarden, "teVeel", antwoord.teVeel());
        zet(waarden, "kwijt", antwoord.kwijtTeSchelden());
        zet(waarden, "terug", antwoord.terugTeVorderen());
        zet(waarden, "gematigd", bedrag(Bestemming.MATIGING));
        if (antwoord.bandbreedte() != null) {
            zet(waarden, "laagste", antwoord.bandbreedte().laagste());
            zet(waarden, "hoogste", antwoord.bandbreedte().hoogste());
        }
        if (antwoord.schatting() != null) {
            List<Voorschotmaand> maanden = antwoord.schatting().maanden();
            Voorschotmaand laatste = maanden.get(maanden.size() - 1);
            waarden.put("eersteMaand", maanden.get(0).maand().toString());
            waarden.put("laatsteMaand", laatste.maand().toString());
            zet(waarden, "eersteBedrag", maanden.get(0).betaling());
            zet(waarden, "laatsteBedrag", laatste.betaling());
        }
        return waarden;
    }

    private static void zet(Map<String, String> waarden, String naam, Bedrag bedrag) {
        if (bedrag != null) {
            waarden.put(naam, bedrag.toString());
        }
    }
}
