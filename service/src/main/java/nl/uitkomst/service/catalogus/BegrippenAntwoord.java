package nl.uitkomst.service.catalogus;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nl.uitkomst.recht.Bron;

/** The words of the contract and of the law, in plain Dutch. */
public record BegrippenAntwoord(List<Term> begrippen) {

    /**
     * One word.
     *
     * @param bron   where the law gives it its meaning; null where it does not
     * @param velden fields of the contract that hold it, as {@code Uitkering.dagloon}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Term(String term, String uitleg, Bron bron, List<String> velden) {
    }
}
