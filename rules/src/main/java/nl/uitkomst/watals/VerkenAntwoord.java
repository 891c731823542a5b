package nl.uitkomst.watals;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import nl.uitkomst.antwoord.Antwoord.Aanname;
import nl.uitkomst.antwoord.Antwoord.NietTeBerekenen;
import nl.uitkomst.antwoord.Antwoord.OntbrekendGegeven;
import nl.uitkomst.antwoord.Antwoord.Oordeelspunt;
import nl.uitkomst.antwoord.Antwoord.Regelsetversie;
import nl.uitkomst.antwoord.Antwoord.Uitleg;
import nl.uitkomst.antwoord.Antwoord.Waarschuwing;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.recht.Bron;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.verzoek.Code;

/**
 * The answer of {@code POST /v1/uitkomsten/_verken}: the benefits of one month as a function of the income of that month.
 *
 * @param volledig true exactly when nothing is missing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"besluitId", "regelset", "volledig", "maand", "punten", "drempels", "ontbrekend", "nietBerekenbaar", "aannames", "oordeelspunten",
        "waarschuwingen", "uitleg"})
public record VerkenAntwoord(String besluitId, Regelsetversie regelset, boolean volledig, Maand maand, List<Verkenpunt> punten,
        List<Verkendrempel> drempels, List<OntbrekendGegeven> ontbrekend, List<NietTeBerekenen> nietBerekenbaar, List<Aanname> aannames,
        List<Oordeelspunt> oordeelspunten, List<Waarschuwing> waarschuwingen, Uitleg uitleg) {

    /**
     * One income.
     *
     * @param uitkering       of the month, as {@code _bereken} reports it; null where it is unknown
     * @param samen           with the income
     * @param behoudenPerEuro the share that is kept of more income, just to the right of this one, unrounded benefits; null where it is unknown
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Verkenpunt(Bedrag inkomen, Bedrag uitkering, Bedrag samen, String behoudenPerEuro) {
    }

    /**
     * An income at which something changes.
     *
     * @param inkomen      the first cent on the far side
     * @param sprong       the benefit reported here less that reported one cent below; nil where it only bends
     * @param behoudenVoor the share kept of the next euro before it; null where that is no one figure
     * @param behoudenNa   the share kept of the next euro after it
     * @param sprongLater  what the later months of the period bring together, compared with one cent less; null where nothing changes there
     * @param regels       the rules that begin or cease to decide, the deciding one first
     * @param bron         the place of the deciding rule; null where none could be singled out
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Verkendrempel(Bedrag inkomen, Bedrag sprong, Soort soort, String behoudenVoor, String behoudenNa, Bedrag sprongLater,
            List<String> regels, Bron bron, String tekst) {

        Verkendrempel metLater(Bedrag verschil) {
            return new Verkendrempel(inkomen, sprong, soort, behoudenVoor, behoudenNa, verschil, regels, bron, tekst);
        }

        Verkendrempel met(String nieuweTekst) {
            return new Verkendrempel(inkomen, sprong, soort, behoudenVoor, behoudenNa, sprongLater, regels, bron, nieuweTekst);
        }
    }

    /** Whether the benefit of the month jumps, bends, or stays while that of later months changes. */
    public enum Soort implements Code {
        SPRONG, KNIK, GEVOLG_LATER;

        private final String code = Code.kebab(this);

        @JsonValue
        @Override
        public String code() {
            return code;
        }
    }

    VerkenAntwoord met(Uitleg nieuweUitleg) {
        return new VerkenAntwoord(besluitId, regelset, volledig, maand, punten, drempels, ontbrekend, nietBerekenbaar, aannames, oordeelspunten,
                waarschuwingen, nieuweUitleg);
    }
}
