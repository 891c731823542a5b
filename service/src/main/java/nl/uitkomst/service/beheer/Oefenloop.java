package nl.uitkomst.service.beheer;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A rehearsal: with {@code uitkomst.oefenen} the service answers its own examples for so long and stops. What the virtual machine learns on the way
 * goes into the cache of classes that a later start uses. Whether there is a rehearsal is seen when it starts, not when it was built.
 */
@Component
class Oefenloop {

    private static final Logger LOGBOEK = LoggerFactory.getLogger(Oefenloop.class);
    private static final String DUUR = "uitkomst.oefenen";
    private static final int GOED = 200;

    private final Environment omgeving;
    private final JsonMapper json;

    Oefenloop(Environment omgeving, JsonMapper json) {
        this.omgeving = omgeving;
        this.json = json;
    }

    @EventListener
    void begin(ApplicationReadyEvent gereed) {
        Duration duur = omgeving.getProperty(DUUR, Duration.class);
        if (duur != null) {
            new Thread(() -> System.exit(SpringApplication.exit(gereed.getApplicationContext(), () -> oefen(duur))), "oefenen").start();
        }
    }

    /** @return the exit code: nil when every example was answered at least once */
    private int oefen(Duration duur) {
        long einde = System.nanoTime() + duur.toNanos();
        long aantal = 0;
        HttpClient client = HttpClient.newHttpClient();
        try {
            JsonNode voorbeelden = json.readTree(stuur(client, vraag("/v1/voorbeelden").GET().build())).get("voorbeelden");
            do {
                for (JsonNode voorbeeld : voorbeelden) {
                    stuur(client, vraag(voorbeeld.get("pad").asString()).header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(voorbeeld.get("verzoek").toString())).build());
                    aantal++;
                }
            } while (System.nanoTime() < einde);
            LOGBOEK.info("Rehearsed with {} requests", aantal);
            return 0;
        } catch (IOException | InterruptedException fout) {
            LOGBOEK.error("No rehearsal: {}", fout.getClass().getSimpleName());
            return 1;
        }
    }

    private HttpRequest.Builder vraag(String pad) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + omgeving.getProperty("local.server.port") + pad));
    }

    private static String stuur(HttpClient client, HttpRequest vraag) throws IOException, InterruptedException {
        HttpResponse<String> antwoord = client.send(vraag, BodyHandlers.ofString());
        if (antwoord.statusCode() != GOED) {
            throw new IOException("status " + antwoord.statusCode());
        }
        return antwoord.body();
    }
}
