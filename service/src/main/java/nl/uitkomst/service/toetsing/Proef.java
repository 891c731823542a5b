package nl.uitkomst.service.toetsing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.uitkomst.catalogus.Gevalblad;
import nl.uitkomst.gevallen.Geval;
import nl.uitkomst.gevallen.Vergelijking;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/**
 * What somebody tried with a case: what he expected, and beside it what the rules say.
 *
 * @param verwachting in words
 * @param regels      the expected values beside those of the answer
 * @param gelijk      whether all is as expected
 * @param stappen     of the rule that was looked at
 * @param antwoord    the whole answer as text
 * @param voorstel    a case for the files of cases, as text
 */
public record Proef(String verwachting, List<Regel> regels, boolean gelijk, List<Stap> stappen, String antwoord, String voorstel) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final YAMLMapper YAML = YAMLMapper.builder().disable(YAMLWriteFeature.WRITE_DOC_START_MARKER).build();

    /** One expected value; {@code werkelijk} is a dash where the answer has none. */
    public record Regel(String naam, String verwacht, String werkelijk) {

        public boolean gelijk() {
            return verwacht.equals(werkelijk);
        }
    }

    /** A step of the answer, with its numbers by name. */
    public record Stap(String maand, String maandTotEnMet, String omschrijving, String formule, Map<String, String> invoer, String uitkomst, String onafgerond) {

        static Stap van(JsonNode stap) {
            Map<String, String> invoer = new LinkedHashMap<>();
            stap.path("invoer").properties().forEach(veld -> invoer.put(veld.getKey(), veld.getValue().asString("")));
            return new Stap(stap.path("maand").asString(null), stap.path("maandTotEnMet").asString(null), stap.path("omschrijving").asString(""), stap.path("formule").asString(null), invoer,
                    stap.path("uitkomst").asString(null), stap.path("onafgerond").asString(null));
        }
    }

    /** @param regel id of the rule whose steps are wanted; null for none */
    static Proef van(Gevalblad geval, String regel, String verwachting, JsonNode verzoek, JsonNode verwacht, JsonNode antwoord) {
        String operatie = geval.adres().substring(geval.adres().lastIndexOf('/') + 1);
        Geval gevraagd = new Geval(geval.id(), geval.bestand(), geval.titel(), operatie, geval.bron(), geval.berekening(), verzoek, verwacht, null, BigDecimal.ZERO);
        List<Stap> stappen = new ArrayList<>();
        antwoord.path("stappen").forEach(stap -> {
            if (stap.path("regel").asString("").equals(regel)) {
                stappen.add(Stap.van(stap));
            }
        });
        return new Proef(verwachting, naastElkaar(verwacht, Vergelijking.werkelijk(verwacht, antwoord)), Vergelijking.verschillen(gevraagd, antwoord).isEmpty(), stappen,
                JSON.writerWithDefaultPrettyPrinter().writeValueAsString(antwoord), voorstel(geval, operatie, verwachting, verzoek, verwacht));
    }

    /** Every expected value beside what came of it. */
    static List<Regel> naastElkaar(JsonNode verwacht, JsonNode werkelijk) {
        List<Regel> regels = new ArrayList<>();
        Velden.van(verwacht).forEach((pad, waarde) -> {
            JsonNode gevonden = werkelijk == null ? JsonNodeFactory.instance.missingNode() : werkelijk.at(pad);
            regels.add(new Regel(Velden.naam(verwacht, pad), Velden.tekst(waarde), gevonden.isMissingNode() ? "–"
                    : gevonden.isContainer() && !gevonden.isEmpty() ? gevonden.size() + " stuks" : Velden.tekst(gevonden)));
        });
        return regels;
    }

    /** As it would stand in a file of cases: the expectation is that of the person, never the answer. */
    private static String voorstel(Gevalblad geval, String operatie, String verwachting, JsonNode verzoek, JsonNode verwacht) {
        ObjectNode voorstel = JsonNodeFactory.instance.objectNode();
        voorstel.put("id", geval.id() + "-VOORSTEL").put("titel", "Variant op: " + geval.titel());
        if (!operatie.equals(Geval.BEREKEN)) {
            voorstel.put("operatie", operatie);
        }
        voorstel.putObject("bron").put("soort", "eigen-berekening").put("verwijzing", "Voorstel bij het nakijken van de regels");
        voorstel.putArray("berekening").add(verwachting);
        voorstel.set("verzoek", verzoek);
        voorstel.set("verwacht", verwacht);
        ObjectNode bestand = JsonNodeFactory.instance.objectNode();
        bestand.putArray("gevallen").add(voorstel);
        return YAML.writeValueAsString(bestand);
    }
}
