package nl.uitkomst.gevallen;

import java.util.List;
import nl.uitkomst.watals.Watals;
import tools.jackson.databind.JsonNode;

/**
 * A case: a request, what must come back, and on whose authority.
 *
 * @param bestand      the file it stands in, relative to the folder of cases
 * @param operatie     the last part of the path it is put to, such as {@code _bereken}
 * @param berekening   the steps of the expectation, worked by hand
 * @param verwacht     the part of the answer that is expected
 * @param nietVerwacht patterns that may not occur; null where there are none
 * @param tolerantie   absolute, in euro; nil where amounts must be equal
 */
public record Geval(String id, String bestand, String titel, String operatie, Bron bron, List<String> berekening, JsonNode verzoek, JsonNode verwacht,
        JsonNode nietVerwacht, java.math.BigDecimal tolerantie) {

    public static final String BEREKEN = "_bereken";

    public boolean isBereken() {
        return operatie.equals(BEREKEN);
    }

    /** Where the case is put to over HTTP. */
    public String adres() {
        return (isBereken() || Watals.OPERATIES.contains(operatie) ? "/v1/uitkomsten/" : "/v1/beoordelingen/") + operatie;
    }

    /** Where the expectation comes from. */
    public record Bron(String soort, String verwijzing, String url) {
    }

    @Override
    public String toString() {
        return id + ": " + titel;
    }
}
