package nl.uitkomst.beoordeling;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.uitkomst.recht.Bron;

/**
 * What somebody can do next.
 *
 * @param tekst null where answers have no words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Vervolgstap(String code, String tekst, Bron bron) {
}
