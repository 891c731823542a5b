package nl.uitkomst.watals;

import java.util.List;
import java.util.Map;
import nl.uitkomst.antwoord.Antwoord.Aanname;
import nl.uitkomst.antwoord.Antwoord.NietTeBerekenen;
import nl.uitkomst.antwoord.Antwoord.Waarschuwing;
import nl.uitkomst.antwoord.Teksten.Soort;
import nl.uitkomst.recht.Bron;

/** The remarks that only these operations make, in words. */
record Watalswoorden(Watalsteksten eigen) {

    Aanname aanname(String code, Map<String, String> waarden, Bron bron) {
        return new Aanname(code, eigen.tekst(Soort.AANNAME, code, "tekst", waarden), null, null, List.of(), bron);
    }

    Waarschuwing waarschuwing(String code, Map<String, String> waarden, Bron bron) {
        return new Waarschuwing(code, eigen.tekst(Soort.WAARSCHUWING, code, "tekst", waarden), "let-op", bron);
    }

    NietTeBerekenen nietBerekenbaar(String code, Bron bron, String gegeven) {
        return new NietTeBerekenen(code, eigen.tekst(Soort.NIET_BEREKENBAAR, code, "reden", Map.of()),
                eigen.tekst(Soort.NIET_BEREKENBAAR, code, "doeDit", Map.of()), bron, gegeven);
    }
}
