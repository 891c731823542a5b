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
import nl.uitkomst.geld.Bedrag;

/**
 * The answer of {@code POST /v1/beoordelingen/_dwangsom}. What is not known, or does not exist, is absent.
 *
 * @param ingebrekestellingGeldig received after the term; absent where none was received
 * @param dagen                   days so far; nil where none is due
 * @param maximumBereiktOp        absent where a decision came before it
 * @param bedragPerAanvrager      only where the number of applicants was given
 * @param beroepMogelijkVanaf     first day on which the court can be asked; absent once there is a decision
 * @param vaststellingUiterlijk   last day for UWV to set the amount; absent while the days still run
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"besluitId", "regelset", "uitkomst", "mogelijkeUitkomsten", "eindeBeslistermijn", "ingebrekestellingGeldig", "eersteDwangsomdag", "dagen",
        "bedrag", "bedragPerAanvrager", "maximum", "maximumBereiktOp", "beroepMogelijkVanaf", "vaststellingUiterlijk", "volgendeStap", "voorwaarden",
        "stappen", "ontbrekend", "nietBerekenbaar", "aannames", "oordeelspunten", "waarschuwingen", "uitleg"})
public record DwangsomAntwoord(String besluitId, Regelsetversie regelset, String uitkomst, List<String> mogelijkeUitkomsten, LocalDate eindeBeslistermijn,
        Boolean ingebrekestellingGeldig, LocalDate eersteDwangsomdag, Integer dagen, Bedrag bedrag, Bedrag bedragPerAanvrager, Bedrag maximum,
        LocalDate maximumBereiktOp, LocalDate beroepMogelijkVanaf, LocalDate vaststellingUiterlijk, Vervolgstap volgendeStap, List<Voorwaarde> voorwaarden,
        List<Stap> stappen, List<OntbrekendGegeven> ontbrekend, List<NietTeBerekenen> nietBerekenbaar, List<Aanname> aannames,
        List<Oordeelspunt> oordeelspunten, List<Waarschuwing> waarschuwingen, Uitleg uitleg) implements Toetsantwoord {

    DwangsomAntwoord met(Uitleg nieuweUitleg) {
        return new DwangsomAntwoord(besluitId, regelset, uitkomst, mogelijkeUitkomsten, eindeBeslistermijn, ingebrekestellingGeldig, eersteDwangsomdag, dagen,
                bedrag, bedragPerAanvrager, maximum, maximumBereiktOp, beroepMogelijkVanaf, vaststellingUiterlijk, volgendeStap, voorwaarden, stappen,
                ontbrekend, nietBerekenbaar, aannames, oordeelspunten, waarschuwingen, nieuweUitleg);
    }
}
