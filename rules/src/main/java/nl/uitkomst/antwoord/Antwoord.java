package nl.uitkomst.antwoord;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.recht.Bron;
import nl.uitkomst.tijd.Maand;

/**
 * The answer of {@code POST /v1/uitkomsten/_bereken}. Amounts are rounded half up to the cent once; a part that is unknown is
 * left out, never nil.
 *
 * @param volledig true exactly when nothing is missing
 * @param uitleg   the explanation in three forms; absent when none was asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"besluitId", "regelset", "volledig", "maanden", "afrekeningen", "gebeurtenissen", "stappen", "ontbrekend", "nietBerekenbaar",
        "aannames", "oordeelspunten", "waarschuwingen", "uitleg"})
public record Antwoord(
        String besluitId,
        Regelsetversie regelset,
        boolean volledig,
        List<MaandAntwoord> maanden,
        List<Afrekening> afrekeningen,
        List<Gebeurtenis> gebeurtenissen,
        List<Stap> stappen,
        List<OntbrekendGegeven> ontbrekend,
        List<NietTeBerekenen> nietBerekenbaar,
        List<Aanname> aannames,
        List<Oordeelspunt> oordeelspunten,
        List<Waarschuwing> waarschuwingen,
        Uitleg uitleg) {

    /** Which rules and amounts were used; {@code bedragenTotEnMet} is the last day for which the amounts have been published. */
    public record Regelsetversie(String versie, String hash, LocalDate bedragenTotEnMet) {
    }

    /** One month. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MaandAntwoord(Maand maand, Bedrag inkomen, List<UitkeringAntwoord> uitkeringen, Totaal totaal) {
    }

    /** Sums of the month, of the reported figures. */
    public record Totaal(Bedrag uitkering, Bedrag samen) {
    }

    /** Between which amounts it lies while somebody still has to judge, or while facts are missing. */
    public record Bandbreedte(Bedrag laagste, Bedrag hoogste) {
    }

    /**
     * How it stands with the garantiebedrag of the Wajong in a month: {@code in-gebruik}, {@code slapend} or {@code vervallen}. {@code teller}
     * is the number of months that count towards its end, this month included: what the next request takes along; absent once it is gone.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Garantie(String stand, Integer teller) {
    }

    /** One right, or one phase of it, in one month; {@code bandbreedte} stands in place of {@code recht}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record UitkeringAntwoord(
            String soort,
            String fase,
            String variant,
            String zekerheid,
            Bedrag recht,
            Bandbreedte bandbreedte,
            Bedrag verrekendInkomen,
            Bedrag vakantiebijslag,
            Bedrag betaling,
            Bedrag voorschot,
            Bedrag verschil,
            LocalDate betaaldatum,
            String betaaldatumStatus,
            Garantie garantiebedrag,
            List<String> gronden,
            List<String> stappen) {

        UitkeringAntwoord(String soort, String fase, String variant, String zekerheid, Bedrag recht, Bandbreedte bandbreedte, Bedrag verrekendInkomen,
                Bedrag vakantiebijslag, Bedrag betaling, Bedrag voorschot, Bedrag verschil, LocalDate betaaldatum, String betaaldatumStatus,
                List<String> gronden, List<String> stappen) {
            this(soort, fase, variant, zekerheid, recht, bandbreedte, verrekendInkomen, vakantiebijslag, betaling, voorschot, verschil, betaaldatum,
                    betaaldatumStatus, null, gronden, stappen);
        }

        UitkeringAntwoord met(Garantie garantie) {
            return new UitkeringAntwoord(soort, fase, variant, zekerheid, recht, bandbreedte, verrekendInkomen, vakantiebijslag, betaling, voorschot,
                    verschil, betaaldatum, betaaldatumStatus, garantie, gronden, stappen);
        }
    }

    /** The settlement of one cycle; the amounts are absent where a month of it is unknown. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Afrekening(String soort, Maand van, Maand totEnMet, Bedrag voorschot, Bedrag recht, Bedrag saldo, Bedrag nabetaling,
            Bedrag terugvordering, String zekerheid) {
    }

    /**
     * Something that happens on a day.
     *
     * @param herlevingTotEnMet last day on which a right that ends can revive when the cause is the same; null for anything else
     * @param voorwaarden       on what it hangs; null where the law makes no conditions beside the rule itself
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Gebeurtenis(LocalDate datum, String soort, String uitkering, String van, String naar, Bedrag bedrag, String grond,
            LocalDate herlevingTotEnMet, List<Voorwaarde> voorwaarden, String tekst) {

        Gebeurtenis met(String nieuweTekst) {
            return new Gebeurtenis(datum, soort, uitkering, van, naar, bedrag, grond, herlevingTotEnMet, voorwaarden, nieuweTekst);
        }
    }

    /**
     * One step of reasoning: a rule, its numbers and its result; {@code doel} is {@code recht} or {@code voorschot}.
     *
     * @param maand       null where the step is about no month
     * @param maandTotEnMet the last month it holds for, where it was taken once for a row of equal months from {@code maand} on; else null
     * @param geldigVanaf first day for which the rule holds
     * @param geldigTot   last day; null while the rule is in force
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Stap(String id, Maand maand, Maand maandTotEnMet, String doel, String regel, Bron bron, LocalDate geldigVanaf,
            LocalDate geldigTot, String omschrijving, String formule, Map<String, String> invoer, String uitkomst, String onafgerond, List<String> steuntOp) {

        /** The same step beside those of other computations: names, its own and those it rests on, get something in front. */
        public Stap onder(UnaryOperator<String> naam) {
            return new Stap(naam.apply(id), maand, maandTotEnMet, doel, regel, bron, geldigVanaf, geldigTot, omschrijving, formule, invoer, uitkomst,
                    onafgerond, steuntOp.stream().map(naam).toList());
        }
    }

    /**
     * A fact that can still change the answer.
     *
     * @param invloed the lowest and the highest sum of the entitlements over the whole period, over all answers to what is missing; absent where
     *                it has no bounds
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OntbrekendGegeven(String gegeven, String vraag, String waarom, String vindplaats, String wie, String grond, Bandbreedte invloed) {

        /** The same fact at another place, for a request that holds the one it was asked of. */
        public OntbrekendGegeven op(String plaats) {
            return new OntbrekendGegeven(plaats, vraag, waarom, vindplaats, wie, grond, invloed);
        }
    }

    /** What is refused, and what to do instead. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record NietTeBerekenen(String code, String reden, String doeDit, Bron bron, String gegeven) {

        /** The same refusal at another place, for a request that holds the one it was said of. */
        public NietTeBerekenen op(String plaats) {
            return new NietTeBerekenen(code, reden, doeDit, bron, plaats);
        }
    }

    /** What the answer takes for granted. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Aanname(String code, String tekst, String lezing, String gekozen, List<String> andereLezingen, Bron bron) {
    }

    /** Where a person must judge. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Oordeelspunt(String code, String wie, String tekst, String gebruikteWaarde, Bron bron) {
    }

    /** What to look out for. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Waarschuwing(String code, String tekst, String ernst, Bron bron) {
    }

    /** The explanation in plain Dutch, for lawyers, and to read aloud. */
    public record Uitleg(@JsonProperty("eenvoudig") String eenvoudig, @JsonProperty("juridisch") String juridisch,
            @JsonProperty("voorlezen") String voorlezen) {
    }
}
