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
import nl.uitkomst.recht.Bron;
import nl.uitkomst.tijd.Maand;

/**
 * The answer of {@code POST /v1/beoordelingen/_inkomen}. Amounts are rounded half up to the cent once.
 *
 * @param uitkomst       {@code berekend} or {@code onbekend}
 * @param wet            null where it was not given
 * @param nietMeegeteld  what is earned and does not count
 * @param extraMeegeteld what counts and is not earned in that month
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"besluitId", "regelset", "uitkomst", "wet", "maanden", "nietMeegeteld", "extraMeegeteld", "voorwaarden", "stappen", "ontbrekend",
        "nietBerekenbaar", "aannames", "oordeelspunten", "waarschuwingen", "uitleg"})
public record InkomenAntwoord(String besluitId, Regelsetversie regelset, String uitkomst, Wetcode wet, List<InkomenMaand> maanden,
        List<Inkomensverschil> nietMeegeteld, List<Inkomensverschil> extraMeegeteld, List<Voorwaarde> voorwaarden, List<Stap> stappen,
        List<OntbrekendGegeven> ontbrekend, List<NietTeBerekenen> nietBerekenbaar, List<Aanname> aannames, List<Oordeelspunt> oordeelspunten,
        List<Waarschuwing> waarschuwingen, Uitleg uitleg) {

    /**
     * One month.
     *
     * @param verdiend            what is earned, as it is earned; null where it is unknown
     * @param inkomenPerMaand     what counts; null where it is unknown
     * @param inkomenPerDag       the same per day of 21.75 in a month; null for statutes that count per month
     * @param eenOpEenPerMaand    what is deducted from the WW euro by euro; null where there is nothing of the kind
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record InkomenMaand(Maand maand, Bedrag verdiend, Bedrag inkomenPerMaand, Bedrag inkomenPerDag, Bedrag eenOpEenPerMaand,
            List<InkomenDeel> delen, List<String> stappen) {
    }

    /**
     * One income in one month.
     *
     * @param gegeven JSON Pointer of the income
     * @param telling for what it counts: {@code werk}, {@code in-plaats-van-werk}, {@code overig}, {@code een-op-een}, {@code niet}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record InkomenDeel(String gegeven, String telling, Bedrag verdiend, Bedrag telt) {
    }

    /**
     * A difference between what is earned and what counts.
     *
     * @param gegeven JSON Pointer of what it is about
     * @param bedrag  per month; null where it is unknown
     * @param code    names the reason
     * @param bron    the article of the rule that decided it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Inkomensverschil(String gegeven, Maand maand, Bedrag bedrag, String code, String reden, Bron bron) {
    }

    InkomenAntwoord met(Uitleg nieuweUitleg) {
        return new InkomenAntwoord(besluitId, regelset, uitkomst, wet, maanden, nietMeegeteld, extraMeegeteld, voorwaarden, stappen, ontbrekend,
                nietBerekenbaar, aannames, oordeelspunten, waarschuwingen, nieuweUitleg);
    }
}
