package nl.uitkomst.service.teksten;

import java.util.List;
import java.util.Map;
import nl.uitkomst.recht.Bron;
import tools.jackson.core.type.TypeReference;

/**
 * A term that an ordinary reader does not know, from {@code teksten/termen.yaml}.
 *
 * @param gewoon    the same in plain words
 * @param herken    how to find it in a text; null where the term itself is how it is written
 * @param bron      where the law has it; null where it does not
 * @param velden    fields of the contract that are about it; null for none
 * @param uitgelegd sentences that explain it; null where a text for clients does without the term
 */
public record Term(String gewoon, String herken, Vindplaats bron, List<String> velden, List<String> uitgelegd) {

    /** Statute, article and paragraph as they stand in the file. */
    public record Vindplaats(String wet, String artikel, String lid) {

        public Bron bron() {
            return Bron.van(wet, artikel, lid);
        }
    }

    /** All of them, by name, in the order of the file. */
    public static Map<String, Term> alle() {
        return Tekstbestand.lees("termen.yaml", new TypeReference<>() { });
    }
}
