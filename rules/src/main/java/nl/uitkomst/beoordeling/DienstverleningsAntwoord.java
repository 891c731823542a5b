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
 * The answer of {@code POST /v1/beoordelingen/_wgadienstverlening}.
 *
 * @param totEnMet last day of the first five years; null where the first day of the WGA is unknown
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"besluitId", "regelset", "uitkomst", "mogelijkeUitkomsten", "totEnMet", "voorwaarden", "stappen", "ontbrekend", "nietBerekenbaar",
        "aannames", "oordeelspunten", "waarschuwingen", "uitleg"})
public record DienstverleningsAntwoord(String besluitId, Regelsetversie regelset, String uitkomst, List<String> mogelijkeUitkomsten, LocalDate totEnMet,
        List<Voorwaarde> voorwaarden, List<Stap> stappen, List<OntbrekendGegeven> ontbrekend, List<NietTeBerekenen> nietBerekenbaar,
        List<Aanname> aannames, List<Oordeelspunt> oordeelspunten, List<Waarschuwing> waarschuwingen, Uitleg uitleg) implements Toetsantwoord {

    DienstverleningsAntwoord met(Uitleg nieuweUitleg) {
        return new DienstverleningsAntwoord(besluitId, regelset, uitkomst, mogelijkeUitkomsten, totEnMet, voorwaarden, stappen, ontbrekend, nietBerekenbaar,
                aannames, oordeelspunten, waarschuwingen, nieuweUitleg);
    }
}
