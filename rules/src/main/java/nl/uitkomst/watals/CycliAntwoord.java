package nl.uitkomst.watals;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import nl.uitkomst.antwoord.Antwoord.Aanname;
import nl.uitkomst.antwoord.Antwoord.Afrekening;
import nl.uitkomst.antwoord.Antwoord.NietTeBerekenen;
import nl.uitkomst.antwoord.Antwoord.OntbrekendGegeven;
import nl.uitkomst.antwoord.Antwoord.Oordeelspunt;
import nl.uitkomst.antwoord.Antwoord.Regelsetversie;
import nl.uitkomst.antwoord.Antwoord.Uitleg;
import nl.uitkomst.antwoord.Antwoord.Waarschuwing;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.tijd.Maand;

/**
 * The answer of {@code POST /v1/uitkomsten/_cycli}.
 *
 * @param laagsteGrootsteTerugvordering the cycle of which the largest bill is the lowest, the shortest of those; null where no cycle is settled
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"besluitId", "regelset", "cycli", "laagsteGrootsteTerugvordering", "signalen", "tekst", "ontbrekend", "nietBerekenbaar", "aannames",
        "oordeelspunten", "waarschuwingen", "uitleg"})
public record CycliAntwoord(String besluitId, Regelsetversie regelset, List<Cyclus> cycli, Integer laagsteGrootsteTerugvordering,
        List<Signaal> signalen, String tekst, List<OntbrekendGegeven> ontbrekend, List<NietTeBerekenen> nietBerekenbaar, List<Aanname> aannames,
        List<Oordeelspunt> oordeelspunten, List<Waarschuwing> waarschuwingen, Uitleg uitleg) {

    /** The value of {@code aanbod} of a cycle that UWV uses for the self-employed. */
    public static final String VOOR_ZELFSTANDIGEN = "voor-zelfstandigen";

    /**
     * How settling once in so many months turns out.
     *
     * @param aanbod        when UWV uses this cycle
     * @param maandenTeveel the most months in a row, within one cycle, in which the advance was higher than the entitlement
     * @param afrekeningen  of every whole cycle inside the period
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Cyclus(int cyclusMaanden, String aanbod, Bedrag grootsteTerugvordering, Bedrag grootsteNabetaling, Integer maandenTeveel,
            List<Afrekening> afrekeningen, List<Maandsaldo> saldoPerMaand) {

        /** The settlements are there, and all of them known. */
        boolean afgerekend() {
            return grootsteTerugvordering != null;
        }
    }

    /**
     * One month; both amounts are absent where the entitlement or the advance is unknown.
     *
     * @param saldo entitlement less advance
     * @param stand the same from the first month of the cycle up to and including this one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Maandsaldo(Maand maand, Bedrag saldo, Bedrag stand) {
    }

    /** A month in which what was earned departs from the estimate, and the advance that would fit afterwards. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Signaal(Maand maand, Bedrag geschat, Bedrag werkelijk, Maand passendVoorschotVanaf, Bedrag passendVoorschot) {
    }

    CycliAntwoord met(String nieuweTekst, Uitleg nieuweUitleg) {
        return new CycliAntwoord(besluitId, regelset, cycli, laagsteGrootsteTerugvordering, signalen, nieuweTekst, ontbrekend, nietBerekenbaar, aannames,
                oordeelspunten, waarschuwingen, nieuweUitleg);
    }
}
