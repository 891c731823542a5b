package nl.uitkomst.service.toetsing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.uitkomst.catalogus.Gevalblad;
import nl.uitkomst.service.problemen.Probleem.Invoerfout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The form to put a case to the rules with other values.
 *
 * @param doel        where it goes
 * @param regel       id of the rule that is looked at; null for none
 * @param voor        what the names on the page begin with, so that more than one form can stand on it
 * @param verwachting what is expected, in words, as typed
 * @param vraag       the fields of the request, by part of it
 * @param uitkomst    the fields of the expected outcome
 * @param vraagtekst  the request as text
 * @param uitkomsttekst the expected outcome as text
 */
public record Proefformulier(String doel, String regel, String voor, String verwachting, List<Groep> vraag, List<Veld> uitkomst, String vraagtekst, String uitkomsttekst) {

    /** More fields than this nobody fills in; the text remains. */
    private static final int MEESTE_VELDEN = 150;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Fields of one part of the request. */
    public record Groep(String naam, List<Veld> velden) {
    }

    /**
     * One value.
     *
     * @param fout what is wrong with it; null where nothing is
     */
    public record Veld(String id, String naam, String label, String waarde, String fout) {
    }

    /** As it is before anything was typed. */
    static Proefformulier leeg(Gevalblad geval, String regel, String voor) {
        return van(geval, regel, voor, "", geval.verzoek(), geval.verwacht(), Map.of(), Map.of(), List.of());
    }

    /**
     * As it was sent.
     *
     * @param verzoek   the request that was sent
     * @param gevraagd  values as typed, by pointer in the request of the case
     * @param verwacht  the expected outcome that was sent
     * @param verwachte the same of the outcome
     */
    static Proefformulier van(Gevalblad geval, String regel, String voor, String verwachting, JsonNode verzoek, JsonNode verwacht, Map<String, String> gevraagd,
            Map<String, String> verwachte, List<Invoerfout> fouten) {
        Map<String, List<Veld>> groepen = new LinkedHashMap<>();
        velden(geval.verzoek(), voor + "v", "v", gevraagd, fouten).forEach(veld -> groepen.computeIfAbsent(veld.naam().substring(2).replaceFirst("/.*", ""), nieuw -> new ArrayList<>())
                .add(veld));
        List<Veld> uitkomst = velden(geval.verwacht(), voor + "u", "u", verwachte, List.of());
        boolean teVeel = groepen.values().stream().mapToInt(List::size).sum() + uitkomst.size() > MEESTE_VELDEN;
        return new Proefformulier(Adressen.geval(geval.id()), regel, voor, verwachting,
                teVeel ? List.of() : groepen.entrySet().stream().map(groep -> new Groep(groep.getKey(), groep.getValue())).toList(), teVeel ? List.of() : uitkomst,
                tekst(verzoek), tekst(verwacht));
    }

    private static List<Veld> velden(JsonNode document, String id, String begin, Map<String, String> getypt, List<Invoerfout> fouten) {
        List<Veld> velden = new ArrayList<>();
        Velden.van(document).forEach((pad, waarde) -> {
            if (Velden.isVeld(waarde)) {
                velden.add(new Veld(id + pad.replace('/', '-'), begin + pad, Velden.naam(document, pad), getypt.getOrDefault(pad, Velden.tekst(waarde)),
                        fouten.stream().filter(fout -> fout.pad().equals(pad)).map(Invoerfout::uitleg).findFirst().orElse(null)));
            }
        });
        return velden;
    }

    private static String tekst(JsonNode document) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(document);
    }

    /** Whether there are fields to fill in, and not only text. */
    public boolean heeftVelden() {
        return !vraag.isEmpty();
    }

    /** The field of a fault; null where it has none. */
    public String plaats(Invoerfout fout) {
        Stream<Veld> velden = vraag.stream().flatMap(groep -> groep.velden().stream());
        return velden.filter(veld -> veld.naam().equals("v" + fout.pad())).map(Veld::id).findFirst().orElse(null);
    }
}
