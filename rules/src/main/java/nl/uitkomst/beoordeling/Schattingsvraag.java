package nl.uitkomst.beoordeling;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is to be said about an estimate. */
final class Schattingsvraag {

    private static final int DECIMALEN = 2;

    private Schattingsvraag() {
    }

    static Toetsuitleg van(SchattingsAntwoord antwoord) {
        Map<String, String> waarden = new HashMap<>();
        if (antwoord.arbeidsongeschiktheidspercentage() != null) {
            waarden.put("percentage", antwoord.arbeidsongeschiktheidspercentage().procent().setScale(DECIMALEN, RoundingMode.DOWN).toString());
        }
        zet(waarden, "klasse", antwoord.klasse());
        zet(waarden, "maatmaninkomen", antwoord.maatmaninkomenPerMaand());
        zet(waarden, "capaciteit", antwoord.resterendeVerdiencapaciteitPerMaand());
        zet(waarden, "inkomenseis", antwoord.inkomenseisPerMaand());
        return new Toetsuitleg(Schattingsbeoordeling.OPERATIE, antwoord, kern(antwoord), waarden, Map.of());
    }

    private static void zet(Map<String, String> waarden, String naam, Object waarde) {
        if (waarde != null) {
            waarden.put(naam, waarde.toString());
        }
    }

    private static List<String> kern(SchattingsAntwoord antwoord) {
        List<String> kern = new ArrayList<>();
        if (antwoord.nietBerekenbaar().isEmpty()) {
            kern.add(antwoord.uitkomst());
        }
        if (antwoord.inkomenseisPerMaand() != null) {
            kern.add("inkomenseis");
        }
        return kern;
    }
}
