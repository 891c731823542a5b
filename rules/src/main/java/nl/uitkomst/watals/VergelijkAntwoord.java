package nl.uitkomst.watals;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import nl.uitkomst.antwoord.Antwoord.Aanname;
import nl.uitkomst.antwoord.Antwoord.MaandAntwoord;
import nl.uitkomst.antwoord.Antwoord.NietTeBerekenen;
import nl.uitkomst.antwoord.Antwoord.OntbrekendGegeven;
import nl.uitkomst.antwoord.Antwoord.Oordeelspunt;
import nl.uitkomst.antwoord.Antwoord.Regelsetversie;
import nl.uitkomst.antwoord.Antwoord.Uitleg;
import nl.uitkomst.antwoord.Antwoord.Waarschuwing;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.tijd.Maand;

/** The answer of {@code POST /v1/uitkomsten/_vergelijk}. All figures are those that {@code _bereken} reports, and differences of them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"besluitId", "regelset", "basis", "scenarios", "ontbrekend", "nietBerekenbaar", "aannames", "oordeelspunten", "waarschuwingen",
        "uitleg"})
public record VergelijkAntwoord(String besluitId, Regelsetversie regelset, Basisuitkomst basis, List<Scenariouitkomst> scenarios,
        List<OntbrekendGegeven> ontbrekend, List<NietTeBerekenen> nietBerekenbaar, List<Aanname> aannames, List<Oordeelspunt> oordeelspunten,
        List<Waarschuwing> waarschuwingen, Uitleg uitleg) {

    /** The situation as it is. */
    public record Basisuitkomst(boolean volledig, Vergelijktotaal totaal, List<MaandAntwoord> maanden) {
    }

    /**
     * The situation as it would be.
     *
     * @param verschil what it has more than the basis; its amounts are absent where one of the two is unknown or the periods differ
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Scenariouitkomst(String naam, boolean volledig, Vergelijktotaal totaal, List<MaandAntwoord> maanden, Vergelijkverschil verschil,
            List<Maandverschil> verschilPerMaand, List<AndereGebeurtenis> andereGebeurtenissen, List<AndereRegels> andereRegels) {
    }

    /** Sums over the period; a sum with an unknown month is absent. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Vergelijktotaal(Bedrag uitkering, Bedrag inkomen, Bedrag samen) {
    }

    /** Scenario less basis. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Vergelijkverschil(Bedrag uitkering, Bedrag samen) {
    }

    /** The same in one month. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Maandverschil(Maand maand, Bedrag uitkering, Bedrag samen) {
    }

    /** Something that happens in one of the two only; {@code alleenIn} is {@code basis} or {@code scenario}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AndereGebeurtenis(String alleenIn, LocalDate datum, String soort, String uitkering, String van, String naar, Bedrag bedrag, String grond,
            String tekst) {
    }

    /**
     * A month in which other rules decide.
     *
     * @param basis    the rules that decide in the basis and not in the scenario
     * @param scenario the other way round
     * @param tekst    the same in words, for the whole row of months in which it is so
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AndereRegels(Maand maand, String uitkering, List<String> basis, List<String> scenario, String tekst) {
    }

    VergelijkAntwoord met(Uitleg nieuweUitleg) {
        return new VergelijkAntwoord(besluitId, regelset, basis, scenarios, ontbrekend, nietBerekenbaar, aannames, oordeelspunten, waarschuwingen,
                nieuweUitleg);
    }
}
