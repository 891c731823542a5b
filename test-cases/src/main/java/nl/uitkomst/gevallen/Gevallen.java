package nl.uitkomst.gevallen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the cases; every fault in a file is reported with the file and the case. */
public final class Gevallen {

    private static final String MAP = "/gevallen/";
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Set<String> BRONSOORTEN = Set.of("eigen-berekening", "uwv", "rechtspraak", "kamerstuk", "wet", "overig");

    private static final Pattern OPERATIE = Pattern.compile("_[a-z]+");

    private Gevallen() {
    }

    /**
     * All cases, in the order of {@code inhoud.txt}.
     *
     * @throws IllegalArgumentException when a case has no source, no expectation or an id that is used twice
     */
    public static List<Geval> alle() {
        List<Geval> gevallen = new ArrayList<>();
        for (String bestand : bestanden()) {
            gevallen.addAll(lees(bestand));
        }
        Set<String> gezien = new HashSet<>();
        for (Geval geval : gevallen) {
            if (!gezien.add(geval.id())) {
                throw new IllegalArgumentException(geval.bestand() + ": " + geval.id() + " is used twice");
            }
        }
        return List.copyOf(gevallen);
    }

    /** The files, as listed; a file that is not listed is found by a test. */
    public static List<String> bestanden() {
        try (InputStream invoer = open("inhoud.txt")) {
            return new String(invoer.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).lines().filter(regel -> !regel.isBlank()).toList();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static InputStream open(String bestand) {
        InputStream invoer = Gevallen.class.getResourceAsStream(MAP + bestand);
        if (invoer == null) {
            throw new IllegalArgumentException("missing file of cases: " + bestand);
        }
        return invoer;
    }

    /** The cases of one file, as {@link #bestanden()} names it. */
    public static List<Geval> lees(String bestand) {
        JsonNode geheel;
        try (InputStream invoer = open(bestand)) {
            geheel = YAML.readTree(invoer);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        List<Geval> gevallen = new ArrayList<>();
        for (JsonNode geval : geheel.path("gevallen")) {
            gevallen.add(geval(bestand, geheel, geval));
        }
        return gevallen;
    }

    private static Geval geval(String bestand, JsonNode geheel, JsonNode geval) {
        String id = geval.path("id").asString("");
        JsonNode bron = geval.path("bron");
        eis(!id.isBlank() && !geval.path("titel").asString("").isBlank(), bestand, id, "no id or no title");
        eis(BRONSOORTEN.contains(bron.path("soort").asString("")) && !bron.path("verwijzing").asString("").isBlank(), bestand, id, "no source");
        eis(geval.path("verwacht").isObject() && !geval.path("verwacht").isEmpty(), bestand, id, "no expectation");
        List<String> berekening = new ArrayList<>();
        geval.path("berekening").forEach(stap -> berekening.add(stap.asString()));
        eis(!bron.path("soort").asString().equals("eigen-berekening") || !berekening.isEmpty(), bestand, id, "own computation without steps");
        String operatie = geval.path("operatie").asString(geheel.path("operatie").asString(Geval.BEREKEN));
        eis(OPERATIE.matcher(operatie).matches(), bestand, id, "no operation");
        return new Geval(id, bestand, geval.path("titel").asString(), operatie,
                new Geval.Bron(bron.path("soort").asString(), bron.path("verwijzing").asString(), bron.path("url").asString(null)),
                List.copyOf(berekening), verzoek(bestand, id, geheel.path("basis"), geval.path("verzoek")), geval.path("verwacht"),
                geval.has("nietVerwacht") ? geval.get("nietVerwacht") : null,
                new BigDecimal(geval.path("tolerantie").asString("0")));
    }

    private static void eis(boolean voldaan, String bestand, String id, String fout) {
        if (!voldaan) {
            throw new IllegalArgumentException(bestand + " " + id + ": " + fout);
        }
    }

    private static JsonNode verzoek(String bestand, String id, JsonNode basis, JsonNode verzoek) {
        if (!verzoek.has("op")) {
            return verzoek;
        }
        JsonNode grondslag = basis.path(verzoek.get("op").asString());
        eis(grondslag.isObject(), bestand, id, "unknown basis");
        return verzoek.has("met") ? samengevoegd(grondslag, verzoek.get("met")) : grondslag;
    }

    /** JSON Merge Patch (RFC 7396): null takes a field away, an array takes the place of an array. */
    public static JsonNode samengevoegd(JsonNode grondslag, JsonNode wijziging) {
        if (!wijziging.isObject()) {
            return wijziging;
        }
        ObjectNode resultaat = grondslag.isObject() ? ((ObjectNode) grondslag).deepCopy() : tools.jackson.databind.node.JsonNodeFactory.instance.objectNode();
        for (var veld : wijziging.properties()) {
            if (veld.getValue().isNull()) {
                resultaat.remove(veld.getKey());
            } else {
                resultaat.set(veld.getKey(), samengevoegd(resultaat.path(veld.getKey()), veld.getValue()));
            }
        }
        return resultaat;
    }
}
