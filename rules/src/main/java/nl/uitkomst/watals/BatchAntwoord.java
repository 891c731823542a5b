package nl.uitkomst.watals;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import nl.uitkomst.antwoord.Antwoord.Aanname;
import nl.uitkomst.antwoord.Antwoord.Regelsetversie;
import nl.uitkomst.antwoord.Antwoord.Waarschuwing;

/**
 * The answer of {@code POST /v1/uitkomsten/_batch}.
 *
 * @param aannames       always empty: each result has its own
 * @param waarschuwingen always empty: each result has its own
 * @param resultaten     in the order of the requests: an {@link nl.uitkomst.antwoord.Antwoord}, or a problem
 */
@JsonPropertyOrder({"besluitId", "regelset", "aannames", "waarschuwingen", "resultaten"})
public record BatchAntwoord(String besluitId, Regelsetversie regelset, List<Aanname> aannames, List<Waarschuwing> waarschuwingen,
        List<Object> resultaten) {
}
