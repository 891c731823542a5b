package nl.uitkomst.service.toetsing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A JSON document as fields that a person can change: one for each single value. */
final class Velden {

    /** What tells one element of a list from another, best first. */
    private static final List<String> NAMEN = List.of("maand", "naam", "soort", "vanaf", "van", "datum", "code");

    private Velden() {
    }

    /** The single values by their JSON pointer, in the order of the document; an empty list or object is a value too. */
    static Map<String, JsonNode> van(JsonNode document) {
        Map<String, JsonNode> velden = new LinkedHashMap<>();
        verzamel("", document, velden);
        return velden;
    }

    private static void verzamel(String pad, JsonNode node, Map<String, JsonNode> velden) {
        if (node.isObject() && !node.isEmpty()) {
            node.properties().forEach(veld -> verzamel(pad + '/' + veld.getKey().replace("~", "~0").replace("/", "~1"), veld.getValue(), velden));
        } else if (node.isArray() && !node.isEmpty()) {
            for (int nummer = 0; nummer < node.size(); nummer++) {
                verzamel(pad + '/' + nummer, node.get(nummer), velden);
            }
        } else {
            velden.put(pad, node);
        }
    }

    /** How a single value is shown in a field. */
    static String tekst(JsonNode waarde) {
        return waarde.isContainer() ? "geen" : waarde.isNull() ? "null" : waarde.asString("");
    }

    /** Whether a person can change it: an empty list has no field. */
    static boolean isVeld(JsonNode waarde) {
        return !waarde.isContainer();
    }

    /** {@code "uitkeringen (wga) › dagloon"}. */
    static String naam(JsonNode document, String pad) {
        StringBuilder naam = new StringBuilder();
        JsonNode plaats = document;
        for (JsonPointer deel = JsonPointer.compile(pad); !deel.matches(); deel = deel.tail()) {
            if (plaats.isArray()) {
                plaats = plaats.path(deel.getMatchingIndex());
                naam.append(" (").append(kenmerk(plaats, deel.getMatchingIndex())).append(')');
            } else {
                plaats = plaats.path(deel.getMatchingProperty());
                naam.append(naam.length() == 0 ? "" : " › ").append(deel.getMatchingProperty());
            }
        }
        return naam.toString();
    }

    private static String kenmerk(JsonNode element, int nummer) {
        return NAMEN.stream().map(element::path).filter(JsonNode::isString).map(JsonNode::asString).findFirst().orElse(String.valueOf(nummer + 1));
    }

    /**
     * The document with other values.
     *
     * @param waarden by pointer; of a pointer that is not in the document nothing is done, and an empty value takes the field away
     */
    static JsonNode gewijzigd(JsonNode document, Map<String, String> waarden) {
        JsonNode kopie = document.deepCopy();
        List<String> weg = new ArrayList<>();
        van(document).forEach((pad, oud) -> {
            String nieuw = waarden.get(pad);
            if (nieuw != null && isVeld(oud) && !nieuw.strip().equals(tekst(oud))) {
                if (nieuw.isBlank()) {
                    weg.add(pad);
                } else {
                    zet(kopie, JsonPointer.compile(pad), nieuw.strip(), oud);
                }
            }
        });
        // from the back, so that the numbers in a list stay right
        for (int nummer = weg.size() - 1; nummer >= 0; nummer--) {
            verwijder(kopie, JsonPointer.compile(weg.get(nummer)));
        }
        return kopie;
    }

    private static void zet(JsonNode document, JsonPointer pad, String nieuw, JsonNode oud) {
        JsonNode houder = document.at(pad.head());
        JsonNode waarde = waarde(nieuw, oud);
        if (houder instanceof ObjectNode object) {
            object.set(pad.last().getMatchingProperty(), waarde);
        } else if (houder instanceof ArrayNode lijst) {
            lijst.set(pad.last().getMatchingIndex(), waarde);
        }
    }

    /** Of the kind of the old value where that can be; else text, which the reader of requests will say is not what it should be. */
    private static JsonNode waarde(String nieuw, JsonNode oud) {
        JsonNodeFactory soorten = JsonNodeFactory.instance;
        if (oud.isBoolean() && (nieuw.equals("true") || nieuw.equals("false"))) {
            return soorten.booleanNode(Boolean.parseBoolean(nieuw));
        }
        if (oud.isNumber() && nieuw.matches("-?\\d{1,15}")) {
            return soorten.numberNode(Long.parseLong(nieuw));
        }
        return soorten.stringNode(nieuw);
    }

    private static void verwijder(JsonNode document, JsonPointer pad) {
        JsonNode houder = document.at(pad.head());
        if (houder instanceof ObjectNode object) {
            object.remove(pad.last().getMatchingProperty());
        } else if (houder instanceof ArrayNode lijst) {
            lijst.remove(pad.last().getMatchingIndex());
        }
    }
}
