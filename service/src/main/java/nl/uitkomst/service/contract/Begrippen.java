package nl.uitkomst.service.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.uitkomst.service.teksten.Tekstbestand;
import nl.uitkomst.service.teksten.Tekstmap;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** The words of the document, from {@code teksten/begrippen.yaml} and the files beside it; read when the document is made. */
@Component
class Begrippen {

    private Map<String, Begrip> begrippen;

    /**
     * One schema in words.
     *
     * @param verzoek   whether it is part of a request; then no other fields are taken
     * @param verplicht fields that are always there; null for none
     * @param velden    what each field means; null where the schema is a single value
     * @param waarden   values known today of a field that may get more values later; null for none
     */
    record Begrip(String omschrijving, Boolean verzoek, List<String> verplicht, Map<String, String> velden, Map<String, List<String>> waarden) {

        boolean isVerzoek() {
            return Boolean.TRUE.equals(verzoek);
        }

        String veld(String naam) {
            return velden == null ? null : velden.get(naam);
        }
    }

    Begrip begrip(String schema) {
        return alle().get(schema);
    }

    synchronized Map<String, Begrip> alle() {
        if (begrippen == null) {
            Map<String, Begrip> alle = new LinkedHashMap<>(lees("begrippen.yaml"));
            alle.putAll(lees("beoordelingen-begrippen.yaml"));
            alle.putAll(Tekstmap.samen("begrippen.yaml", new TypeReference<Map<String, Begrip>>() { }));
            alle.putAll(lees("watals-begrippen.yaml"));
            alle.putAll(lees("catalogus-begrippen.yaml"));
            begrippen = alle;
        }
        return begrippen;
    }

    private static Map<String, Begrip> lees(String bestand) {
        return Tekstbestand.lees(bestand, new TypeReference<>() { });
    }
}
