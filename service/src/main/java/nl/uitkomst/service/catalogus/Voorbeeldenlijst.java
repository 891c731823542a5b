package nl.uitkomst.service.catalogus;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.uitkomst.service.catalogus.VoorbeeldenAntwoord.Voorbeeldverzoek;
import nl.uitkomst.service.contract.Voorbeelden;
import nl.uitkomst.watals.Watals;

/** The examples of the document, of all operations; those of a fault are left out. */
final class Voorbeeldenlijst {

    private Voorbeeldenlijst() {
    }

    static VoorbeeldenAntwoord van(Voorbeelden voorbeelden, Set<String> beoordelingen) {
        List<Voorbeeldverzoek> lijst = new ArrayList<>();
        List<String> uitkomsten = new ArrayList<>(List.of("_bereken"));
        uitkomsten.addAll(new TreeSet<>(Watals.OPERATIES));
        uitkomsten.forEach(operatie -> voegToe("/v1/uitkomsten/", operatie, voorbeelden, lijst));
        beoordelingen.forEach(operatie -> voegToe("/v1/beoordelingen/", operatie, voorbeelden, lijst));
        return new VoorbeeldenAntwoord(lijst);
    }

    private static void voegToe(String map, String operatie, Voorbeelden voorbeelden, List<Voorbeeldverzoek> lijst) {
        voorbeelden.van(operatie).forEach((code, voorbeeld) -> {
            if (voorbeeld.status() == 200) {
                lijst.add(new Voorbeeldverzoek(code, voorbeeld.samenvatting(), map + operatie, voorbeeld.verzoek(), voorbeeld.antwoord()));
            }
        });
    }
}
