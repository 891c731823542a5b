package nl.uitkomst.catalogus;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nl.uitkomst.gevallen.Geval;
import tools.jackson.databind.JsonNode;

/**
 * A case with what came out in this build.
 *
 * @param adres        where it is put to over HTTP
 * @param bron         on whose authority
 * @param berekening   the expectation, worked by hand
 * @param nietVerwacht what may not occur; null for nothing
 * @param status       {@code groen}, {@code rood}, or {@code niet-gedraaid} where this build made no report
 * @param werkelijk    the part of the answer that was expected; null where it was not run
 * @param verschillen  what is not as expected
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Gevalblad(String id, String titel, String bestand, String adres, Geval.Bron bron, List<String> berekening, JsonNode verzoek, JsonNode verwacht,
        JsonNode nietVerwacht, String status, JsonNode werkelijk, List<String> verschillen) {

    public static final String GROEN = "groen";
    public static final String ROOD = "rood";
    public static final String NIET_GEDRAAID = "niet-gedraaid";
}
