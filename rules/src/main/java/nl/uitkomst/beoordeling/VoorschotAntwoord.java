package nl.uitkomst.beoordeling;

import nl.uitkomst.antwoord.Voorwaarde;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import nl.uitkomst.antwoord.Antwoord.Aanname;
import nl.uitkomst.antwoord.Antwoord.Bandbreedte;
import nl.uitkomst.antwoord.Antwoord.NietTeBerekenen;
import nl.uitkomst.antwoord.Antwoord.OntbrekendGegeven;
import nl.uitkomst.antwoord.Antwoord.Oordeelspunt;
import nl.uitkomst.antwoord.Antwoord.Regelsetversie;
import nl.uitkomst.antwoord.Antwoord.Stap;
import nl.uitkomst.antwoord.Antwoord.Uitleg;
import nl.uitkomst.antwoord.Antwoord.Waarschuwing;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.recht.Bron;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.voorschot.Bestemming;

/**
 * The answer of {@code POST /v1/beoordelingen/_wiavoorschot}. Amounts are gross; one that is not known is absent.
 *
 * @param voorschot       V, all months together
 * @param verschuldigd    D, over the same months
 * @param verrekend       of the advance set off against what is due
 * @param nabetaling      still to be paid to the client
 * @param teVeel          O, paid above what is due
 * @param terugTeVorderen what is recovered, after a reduction
 * @param bandbreedte     between which amounts that lies as long as it is not known
 * @param delen           the advance in parts; together they are the advance
 * @param schatting       what an advance would be; null where UWV has decided
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"besluitId", "regelset", "uitkomst", "mogelijkeUitkomsten", "voorschot", "verschuldigd", "verrekend", "nabetaling", "teVeel",
        "kwijtTeSchelden", "terugTeVorderen", "bandbreedte", "delen", "schatting", "voorwaarden", "stappen", "ontbrekend", "nietBerekenbaar", "aannames",
        "oordeelspunten", "waarschuwingen", "uitleg"})
public record VoorschotAntwoord(String besluitId, Regelsetversie regelset, String uitkomst, List<String> mogelijkeUitkomsten, Bedrag voorschot,
        Bedrag verschuldigd, Bedrag verrekend, Bedrag nabetaling, Bedrag teVeel, Bedrag kwijtTeSchelden, Bedrag terugTeVorderen, Bandbreedte bandbreedte,
        List<Voorschotdeel> delen, Voorschotschatting schatting, List<Voorwaarde> voorwaarden, List<Stap> stappen, List<OntbrekendGegeven> ontbrekend,
        List<NietTeBerekenen> nietBerekenbaar, List<Aanname> aannames, List<Oordeelspunt> oordeelspunten, List<Waarschuwing> waarschuwingen,
        Uitleg uitleg) implements Toetsantwoord {

    /**
     * A part of the advance.
     *
     * @param regel the rule that decided it; null where that is not known yet
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Voorschotdeel(Bedrag bedrag, Bestemming bestemming, String regel, String reden, Bron bron) {
    }

    /**
     * What an advance would be by the same rules as the benefit.
     *
     * @param totaal over all months, holiday allowance included
     */
    public record Voorschotschatting(List<Voorschotmaand> maanden, Bedrag totaal) {
    }

    /**
     * One month of the estimate.
     *
     * @param recht    with the part that is kept for the holiday allowance
     * @param betaling without it
     */
    public record Voorschotmaand(Maand maand, Bedrag recht, Bedrag betaling) {
    }

    VoorschotAntwoord met(Uitleg nieuweUitleg) {
        return new VoorschotAntwoord(besluitId, regelset, uitkomst, mogelijkeUitkomsten, voorschot, verschuldigd, verrekend, nabetaling, teVeel,
                kwijtTeSchelden, terugTeVorderen, bandbreedte, delen, schatting, voorwaarden, stappen, ontbrekend, nietBerekenbaar, aannames, oordeelspunten,
                waarschuwingen, nieuweUitleg);
    }
}
