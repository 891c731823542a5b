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
import nl.uitkomst.tijd.Maand;

/**
 * The answer of {@code POST /v1/beoordelingen/_wajongww}: the figures of four computations side by side.
 *
 * @param uitkomst    {@code vergelijking}, or {@code onbekend} where a figure is missing
 * @param bandbreedte between which amounts it lies as long as nobody has judged the blame; null where a figure is missing or cannot be computed
 * @param duur        how long the WW lasts; null where that is unknown
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"besluitId", "regelset", "uitkomst", "varianten", "bandbreedte", "duur", "voorwaarden", "stappen", "ontbrekend", "nietBerekenbaar",
        "aannames", "oordeelspunten", "waarschuwingen", "uitleg"})
public record WajongwwAntwoord(String besluitId, Regelsetversie regelset, String uitkomst, List<Wajongwwvariant> varianten,
        Wajongwwbandbreedte bandbreedte, Wajongwwduur duur, List<Voorwaarde> voorwaarden, List<Stap> stappen, List<OntbrekendGegeven> ontbrekend,
        List<NietTeBerekenen> nietBerekenbaar, List<Aanname> aannames, List<Oordeelspunt> oordeelspunten, List<Waarschuwing> waarschuwingen,
        Uitleg uitleg) {

    /**
     * What somebody has in one of the four cases.
     *
     * @param totaal               over the period; its amounts are null where a month of it is unknown
     * @param verschilMetOntvangen what is had in all, less what is had with the WW; null where one of them is unknown
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Wajongwwvariant(String naam, List<Wajongwwmaand> maanden, Wajongwwtotaal totaal, Bedrag verschilMetOntvangen) {
    }

    /** One month; an amount that is unknown is absent. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Wajongwwmaand(Maand maand, Bedrag wajong, Bedrag ww, Bedrag inkomen, Bedrag samen, List<String> stappen) {
    }

    /** Sums of the reported figures of the months. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Wajongwwtotaal(Bedrag wajong, Bedrag ww, Bedrag inkomen, Bedrag samen) {
    }

    /** The lowest and the highest of what is had in all, over the four cases. */
    public record Wajongwwbandbreedte(Bedrag laagste, Bedrag hoogste, List<Wajongwwmaandgrenzen> maanden) {
    }

    /** The same for one month. */
    public record Wajongwwmaandgrenzen(Maand maand, Bedrag laagste, Bedrag hoogste) {
    }

    /**
     * How long the WW lasts.
     *
     * @param laatsteDag       the last day with WW
     * @param teltMeeTotEnMet  the last day on which it counts for the Wajong, also where it was refused or has stopped because the person is not
     *                         available for work; null where that is unknown
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Wajongwwduur(LocalDate laatsteDag, LocalDate teltMeeTotEnMet) {
    }

    WajongwwAntwoord met(Uitleg nieuweUitleg) {
        return new WajongwwAntwoord(besluitId, regelset, uitkomst, varianten, bandbreedte, duur, voorwaarden, stappen, ontbrekend, nietBerekenbaar,
                aannames, oordeelspunten, waarschuwingen, nieuweUitleg);
    }
}
