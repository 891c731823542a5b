package nl.uitkomst.openapi;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The committed contract, and a small part of it to break. */
final class Document {

    static final Path BESTAND = Path.of("openapi.yaml");

    private static final String SCHEMAS = "/components/schemas";
    private static final List<String> PADEN = List.of("/beoordelingen/_duur", "/normbedragen", "/regels/{regelId}", "/openapi.json");

    private Document() {
    }

    /** A whole contract, without its examples. */
    static ObjectNode zonderVoorbeelden(Path bestand) {
        ObjectNode document = (ObjectNode) new YAMLMapper().readTree(bestand.toFile());
        zonderVoorbeelden(document);
        return document;
    }

    /** A few operations, the schemas these need, and no examples: enough for each rule, and quickly read. */
    static ObjectNode klein() {
        ObjectNode document = zonderVoorbeelden(BESTAND);
        ((ObjectNode) document.at("/paths")).retain(PADEN);
        Set<String> nodig = new TreeSet<>();
        verwijzingen(document.at("/paths"), document, nodig);
        verwijzingen(document.at("/components/responses"), document, nodig);
        ((ObjectNode) document.at(SCHEMAS)).retain(nodig);
        return document;
    }

    private static void zonderVoorbeelden(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove("examples");
        }
        node.forEach(deel -> zonderVoorbeelden(deel));
    }

    private static void verwijzingen(JsonNode node, JsonNode document, Set<String> nodig) {
        String doel = node.path("$ref").asString("");
        String naam = doel.substring(doel.lastIndexOf('/') + 1);
        if (doel.startsWith("#" + SCHEMAS) && nodig.add(naam)) {
            verwijzingen(document.at(SCHEMAS + '/' + naam), document, nodig);
        }
        node.forEach(deel -> verwijzingen(deel, document, nodig));
    }
}
