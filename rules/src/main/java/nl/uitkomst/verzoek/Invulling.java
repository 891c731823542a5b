package nl.uitkomst.verzoek;

import java.util.Map;

/**
 * Answers to questions, by the JSON Pointer of the field that would hold them; made by the service itself to see what an answer would change.
 *
 * @param antwoorden of the type of the field; a household or a list of assessments that is missing as a whole comes before its fields
 */
public record Invulling(Map<String, Object> antwoorden) {

    /** The answer where there is one, or else the fact itself. */
    @SuppressWarnings("unchecked") // the pointer says which type it is
    <T> Gegeven<T> vul(Gegeven<T> gegeven) {
        return antwoorden.containsKey(gegeven.pad()) ? Gegeven.bekend(gegeven.pad(), (T) antwoorden.get(gegeven.pad())) : gegeven;
    }
}
