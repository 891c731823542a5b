package nl.uitkomst.openapi;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/** The shape that the contract gives the answer of an operation. */
final class Antwoordvorm {

    private static final String CONTRACT = "https://uitkomst.example/v1/openapi.json";
    private static final int MEESTE = 5;

    private final SchemaRegistry schemas;
    private final Map<String, Schema> perOperatie = new ConcurrentHashMap<>();

    Antwoordvorm(JsonNode contract) {
        String tekst = contract.toString();
        schemas = SchemaRegistry.withDefaultDialect(Dialects.getOpenApi30(), maker -> maker.schemas(Map.of(CONTRACT, tekst)));
    }

    /**
     * What in an answer does not fit the contract; the first few.
     *
     * @param adres the path of the operation, with the version in front
     */
    List<String> fouten(String adres, JsonNode antwoord) {
        return perOperatie.computeIfAbsent(adres, this::schema).validate(antwoord).stream().limit(MEESTE).map(Antwoordvorm::inWoorden).toList();
    }

    private Schema schema(String adres) {
        String pad = adres.substring("/v1".length()).replace("/", "~1");
        return schemas.getSchema(SchemaLocation.of(CONTRACT + "#/paths/" + pad + "/post/responses/200/content/application~1json/schema"));
    }

    private static String inWoorden(Error fout) {
        return fout.getInstanceLocation() + ": " + fout.getMessage();
    }
}
