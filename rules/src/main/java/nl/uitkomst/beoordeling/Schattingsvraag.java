package nl.uitkomst.beoordeling;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.uitkomst.geld.Percentage;
import nl.uitkomst.schatting.Methode;

/** What is to be said about an estimate. */
final class Schattingsvraag {

    private static final int DECIMALEN = 2;

    private Schattingsvraag() {
    }

    static Toetsuitleg van(SchattingsAntwoord antwoord) {
        Map<String, String> waarden = new HashMap<>();
        zet(waarden, "percentage", kort(antwoord.arbeidsongeschiktheidspercentage()));
        antwoord.schattingen().forEach(schatting -> zet(waarden, schatting.methode().klassepunt().code(), kort(schatting.arbeidsongeschiktheidspercentage())));
        zet(waarden, "klasse", antwoord.klasse());
        zet(waarden, "maatmaninkomen", antwoord.maatmaninkomenPerMaand());
        zet(waarden, "capaciteit", antwoord.resterendeVerdiencapaciteitPerMaand());
        zet(waarden, "inkomenseis", antwoord.inkomenseisPerMaand());
        return new Toetsuitleg(Schattingsbeoordeling.OPERATIE, antwoord, kern(antwoord), waarden, Map.of());
    }

    /** Cut off, as the percentage itself; null where there is none. */
    private static BigDecimal kort(Percentage percentage) {
        return percentage == null ? null : percentage.procent().setScale(DECIMALEN, RoundingMode.DOWN);
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
        if (antwoord.schattingen().size() == Methode.values().length && antwoord.methode() == null) {
            kern.add("twee-schattingen");
        }
        if (antwoord.inkomenseisPerMaand() != null) {
            kern.add("inkomenseis");
        }
        return kern;
    }
}
