package nl.uitkomst.service.catalogus;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.uitkomst.verzoek.Fout;
import nl.uitkomst.verzoek.Foutcode;
import nl.uitkomst.verzoek.OngeldigVerzoek;

/** Reads the query of a GET as strictly as the body of a POST; all faults at once, and none holds a value that was sent. */
final class Vraagdelen {

    private static final Pattern DATUM = Pattern.compile("(19|20|21)\\d\\d-\\d\\d-\\d\\d");
    /** What is certainly a name; another is not repeated. */
    private static final Pattern NAAM = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,39}");

    private Vraagdelen() {
    }

    /** @throws OngeldigVerzoek when the query holds anything */
    static void geen(HttpServletRequest verzoek) {
        List<Fout> fouten = onbekend(verzoek, Set.of());
        if (!fouten.isEmpty()) {
            throw new OngeldigVerzoek(fouten);
        }
    }

    /** @throws OngeldigVerzoek when the query is not this one day */
    static LocalDate datum(HttpServletRequest verzoek, String naam) {
        List<Fout> fouten = onbekend(verzoek, Set.of(naam));
        String[] waarden = verzoek.getParameterValues(naam);
        LocalDate datum = waarden == null ? null : lees(waarden[0]);
        if (datum == null) {
            fouten.add(new Fout("/" + naam, waarden == null ? Foutcode.VELD_ONTBREEKT : Foutcode.GEEN_DATUM));
        }
        if (!fouten.isEmpty()) {
            throw new OngeldigVerzoek(fouten.stream().sorted().toList());
        }
        return datum;
    }

    private static LocalDate lees(String waarde) {
        if (!DATUM.matcher(waarde).matches()) {
            return null;
        }
        try {
            return LocalDate.parse(waarde);
        } catch (DateTimeParseException geenDag) {
            return null;
        }
    }

    private static List<Fout> onbekend(HttpServletRequest verzoek, Set<String> bekend) {
        List<Fout> fouten = new ArrayList<>();
        for (Map.Entry<String, String[]> deel : verzoek.getParameterMap().entrySet()) {
            if (!bekend.contains(deel.getKey())) {
                fouten.add(new Fout(NAAM.matcher(deel.getKey()).matches() ? "/" + deel.getKey() : "", Foutcode.ONBEKEND_VELD));
            } else if (deel.getValue().length > 1) {
                fouten.add(new Fout("/" + deel.getKey(), Foutcode.DUBBEL_VELD));
            }
        }
        return fouten;
    }
}
