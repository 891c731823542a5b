package nl.uitkomst.service.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.springdoc.core.customizers.SpringDocCustomizers;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.core.providers.SpringDocProviders;
import org.springdoc.core.service.AbstractRequestService;
import org.springdoc.core.service.GenericResponseService;
import org.springdoc.core.service.OpenAPIService;
import org.springdoc.core.service.OperationService;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.beans.factory.ObjectFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.context.request.ServletWebRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Serves the document that springdoc makes, under the paths of the contract; made once, the same for every client. */
@RestController
@CrossOrigin(origins = "*", methods = {RequestMethod.GET, RequestMethod.HEAD})
class Contract extends OpenApiWebMvcResource {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    /** Every text in quotes: other readers take a bare date or number for what it is not. */
    private static final YAMLMapper YAML = YAMLMapper.builder(YAMLFactory.builder().disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .disable(YAMLWriteFeature.SPLIT_LINES).disable(YAMLWriteFeature.MINIMIZE_QUOTES).build()).build();

    private volatile Document document;

    private record Document(byte[] json, byte[] yaml, String etag) {
    }

    Contract(ObjectFactory<OpenAPIService> dienst, AbstractRequestService verzoeken, GenericResponseService antwoorden, OperationService operaties,
            SpringDocConfigProperties instellingen, SpringDocProviders leveranciers, SpringDocCustomizers aanpassingen) {
        super(dienst, verzoeken, antwoorden, operaties, instellingen, leveranciers, aanpassingen);
    }

    @Override
    @Operation(hidden = true)
    @GetMapping(path = "/v1/openapi.json", produces = "application/json")
    public byte[] openapiJson(HttpServletRequest verzoek, @Value("/v1/openapi.json") String adres, Locale taal) {
        return ongewijzigd(verzoek) ? null : document().json();
    }

    @Override
    @Operation(hidden = true)
    @GetMapping(path = "/v1/openapi.yaml", produces = "application/yaml")
    public byte[] openapiYaml(HttpServletRequest verzoek, @Value("/v1/openapi.yaml") String adres, Locale taal) {
        return ongewijzigd(verzoek) ? null : document().yaml();
    }

    /** Sets the ETag; true, and the status 304, when the client holds this version already. */
    private boolean ongewijzigd(HttpServletRequest verzoek) {
        HttpServletResponse antwoord = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getResponse();
        antwoord.setHeader("Access-Control-Allow-Origin", "*");
        return new ServletWebRequest(verzoek, antwoord).checkNotModified(document().etag());
    }

    private Document document() {
        Document gemaakt = document;
        if (gemaakt == null) {
            synchronized (this) {
                gemaakt = document == null ? maak() : document;
                document = gemaakt;
            }
        }
        return gemaakt;
    }

    private Document maak() {
        try {
            JsonNode boom = JSON.readTree(Json.mapper().writeValueAsString(getOpenApi("", Locale.ROOT)));
            byte[] json = JSON.writeValueAsBytes(boom);
            String som = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
            return new Document(json, YAML.writeValueAsBytes(boom), '"' + som + '"');
        } catch (JsonProcessingException | NoSuchAlgorithmException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
