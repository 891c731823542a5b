package nl.uitkomst.beoordeling;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
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
import nl.uitkomst.geld.Percentage;
import nl.uitkomst.schatting.Methode;
import nl.uitkomst.wia.Klasse;

/**
 * The answer of {@code POST /v1/beoordelingen/_arbeidsongeschiktheid}. What the facts do not settle is null: method, percentage, class, what
 * somebody can still earn and the inkomenseis.
 *
 * @param arbeidsongeschiktheidspercentage six decimals, cut off; the class is chosen on the exact figure
 * @param mogelijkeKlassen                 null where the class is settled
 * @param schattingen                      what each method gives, as far as it can be computed, whichever of both decides
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"besluitId", "regelset", "uitkomst", "mogelijkeUitkomsten", "methode", "arbeidsongeschiktheidspercentage", "klasse", "mogelijkeKlassen",
        "maatmaninkomenPerMaand", "resterendeVerdiencapaciteitPerMaand", "inkomenseisPerMaand", "schattingen", "voorwaarden", "stappen", "ontbrekend",
        "nietBerekenbaar", "aannames", "oordeelspunten", "waarschuwingen", "uitleg"})
public record SchattingsAntwoord(String besluitId, Regelsetversie regelset, String uitkomst, List<String> mogelijkeUitkomsten, Methode methode,
        Percentage arbeidsongeschiktheidspercentage, Klasse klasse, List<Klasse> mogelijkeKlassen, Bedrag maatmaninkomenPerMaand,
        Bedrag resterendeVerdiencapaciteitPerMaand, Bedrag inkomenseisPerMaand, List<Schattingsuitkomst> schattingen, List<Voorwaarde> voorwaarden,
        List<Stap> stappen, List<OntbrekendGegeven> ontbrekend, List<NietTeBerekenen> nietBerekenbaar, List<Aanname> aannames,
        List<Oordeelspunt> oordeelspunten, List<Waarschuwing> waarschuwingen, Uitleg uitleg) implements Toetsantwoord {

    /** What one method gives. */
    public record Schattingsuitkomst(Methode methode, Percentage arbeidsongeschiktheidspercentage, Klasse klasse, Bedrag resterendeVerdiencapaciteitPerMaand) {
    }

    SchattingsAntwoord met(Uitleg nieuweUitleg) {
        return new SchattingsAntwoord(besluitId, regelset, uitkomst, mogelijkeUitkomsten, methode, arbeidsongeschiktheidspercentage, klasse,
                mogelijkeKlassen, maatmaninkomenPerMaand, resterendeVerdiencapaciteitPerMaand, inkomenseisPerMaand, schattingen, voorwaarden, stappen,
                ontbrekend, nietBerekenbaar, aannames, oordeelspunten, waarschuwingen, nieuweUitleg);
    }
}
