package nl.uitkomst.service.catalogus;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.uitkomst.recht.Bron;
import nl.uitkomst.service.teksten.Term;

/** The terms of the law with plain words, in the order of the alphabet. */
public record BegrippenAntwoord(List<BegripAntwoord> begrippen) {

    /**
     * One term.
     *
     * @param bron   where the law has it; null where it does not
     * @param velden fields of the contract that are about it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record BegripAntwoord(String term, String uitleg, Bron bron, List<String> velden) {

        static BegripAntwoord van(String naam, Term term) {
            return new BegripAntwoord(naam, term.gewoon(), term.bron() == null ? null : term.bron().bron(), term.velden() == null ? List.of() : term.velden());
        }
    }

    static BegrippenAntwoord van(Map<String, Term> termen) {
        Map<String, Term> opAlfabet = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        opAlfabet.putAll(termen);
        return new BegrippenAntwoord(opAlfabet.entrySet().stream().map(term -> BegripAntwoord.van(term.getKey(), term.getValue())).toList());
    }
}
