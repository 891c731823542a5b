package nl.uitkomst.beoordeling;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import nl.uitkomst.antwoord.Antwoord.Aanname;
import nl.uitkomst.antwoord.Antwoord.NietTeBerekenen;
import nl.uitkomst.antwoord.Antwoord.OntbrekendGegeven;
import nl.uitkomst.antwoord.Antwoord.Oordeelspunt;
import nl.uitkomst.antwoord.Antwoord.Regelsetversie;
import nl.uitkomst.antwoord.Antwoord.Stap;
import nl.uitkomst.antwoord.Antwoord.Uitleg;
import nl.uitkomst.antwoord.Antwoord.Waarschuwing;
import nl.uitkomst.antwoord.Voorwaarde;

/**
 * The answer of {@code POST /v1/beoordelingen/_duur}.
 *
 * @param uitkomst            {@code duur}, {@code geen-duur} or {@code onbekend}
 * @param soort               null where it was not given
 * @param mogelijkeUitkomsten what it can still be; null where it is known or cannot be told
 * @param maanden             with one decimal
 * @param laatsteDag          null where the duration is unknown or nil
 * @param grenzen             the shortest and the longest it can still be; null where it is known or cannot be told
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"besluitId", "regelset", "uitkomst", "soort", "mogelijkeUitkomsten", "maanden", "laatsteDag", "grenzen", "voorwaarden", "stappen",
        "ontbrekend", "nietBerekenbaar", "aannames", "oordeelspunten", "waarschuwingen", "uitleg"})
public record DuurAntwoord(String besluitId, Regelsetversie regelset, String uitkomst, Duursoort soort, List<String> mogelijkeUitkomsten,
        String maanden, LocalDate laatsteDag, Duurgrenzen grenzen, List<Voorwaarde> voorwaarden, List<Stap> stappen, List<OntbrekendGegeven> ontbrekend,
        List<NietTeBerekenen> nietBerekenbaar, List<Aanname> aannames, List<Oordeelspunt> oordeelspunten, List<Waarschuwing> waarschuwingen,
        Uitleg uitleg) {

    /** In months with one decimal. */
    public record Duurgrenzen(String minstens, String hoogstens) {
    }

    DuurAntwoord met(Uitleg nieuweUitleg) {
        return new DuurAntwoord(besluitId, regelset, uitkomst, soort, mogelijkeUitkomsten, maanden, laatsteDag, grenzen, voorwaarden, stappen,
                ontbrekend, nietBerekenbaar, aannames, oordeelspunten, waarschuwingen, nieuweUitleg);
    }
}
