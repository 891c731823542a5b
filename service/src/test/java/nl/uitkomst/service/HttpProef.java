package nl.uitkomst.service;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Puts requests to a running server, as a client does. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
public abstract class HttpProef {

    protected static final String BEREKEN = "/v1/uitkomsten/_bereken";
    protected static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    protected int poort;

    /** The request of the contract, section 2.1. */
    protected static ObjectNode voorbeeld() {
        try (InputStream invoer = HttpProef.class.getResourceAsStream("/contract-2.1.json")) {
            return (ObjectNode) JSON.readTree(invoer);
        } catch (IOException fout) {
            throw new java.io.UncheckedIOException(fout);
        }
    }

    protected HttpRequest.Builder naar(String pad) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + poort + pad));
    }

    protected HttpResponse<String> stuur(HttpRequest.Builder verzoek) {
        try {
            return CLIENT.send(verzoek.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException fout) {
            throw new java.io.UncheckedIOException(fout);
        } catch (InterruptedException fout) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(fout);
        }
    }

    protected HttpResponse<String> haal(String pad) {
        return stuur(naar(pad));
    }

    protected HttpResponse<String> bereken(String inhoud) {
        return stuur(naar(BEREKEN).header("Content-Type", "application/json").POST(BodyPublishers.ofString(inhoud)));
    }

    protected HttpResponse<String> bereken(JsonNode inhoud) {
        return bereken(inhoud.toString());
    }
}
