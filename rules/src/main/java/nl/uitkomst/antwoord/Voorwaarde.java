package nl.uitkomst.antwoord;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.uitkomst.recht.Bron;
import nl.uitkomst.recht.Vervulling;

/** A condition of the law and whether it is met. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Voorwaarde(String code, Vervulling status, String uitleg, Bron bron) {
}
