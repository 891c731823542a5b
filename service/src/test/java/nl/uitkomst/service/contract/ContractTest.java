package nl.uitkomst.service.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.TreeSet;
import nl.uitkomst.service.HttpProef;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class ContractTest extends HttpProef {

    @Autowired
    private Begrippen begrippen;

    @Test
    void jsonEnYamlZeggenHetzelfde() {
        JsonNode json = JSON.readTree(haal("/v1/openapi.json").body());
        JsonNode yaml = new YAMLMapper().readTree(haal("/v1/openapi.yaml").body());

        assertThat(json.at("/openapi").asString()).isEqualTo("3.0.3");
        assertThat(yaml.toString()).isEqualTo(json.toString());
    }

    @Test
    void iedereenMagHetOpvragenEnBewaren() {
        HttpResponse<String> eerste = haal("/v1/openapi.json");
        String etag = eerste.headers().firstValue("ETag").orElseThrow();

        assertThat(etag).startsWith("\"");
        assertThat(eerste.headers().allValues("Access-Control-Allow-Origin")).containsExactly("*");
        assertThat(stuur(naar("/v1/openapi.json").header("Origin", "https://elders.example")).headers().allValues("Access-Control-Allow-Origin"))
                .containsExactly("*");
        assertThat(stuur(naar("/v1/openapi.json").header("If-None-Match", etag)).statusCode()).isEqualTo(304);
    }

    @Test
    void elkBegripHoortBijEenSchemaEnElkVeldBestaat() {
        JsonNode schemas = JSON.readTree(haal("/v1/openapi.json").body()).at("/components/schemas");

        TreeSet<String> woorden = new TreeSet<>(begrippen.alle().keySet());
        woorden.remove("Uitkomst");
        assertThat(woorden).containsExactlyElementsOf(new TreeSet<>(schemas.propertyNames()));
        begrippen.alle().forEach((naam, begrip) -> {
            if (begrip.velden() != null) {
                assertThat(begrip.velden().keySet()).as(naam).containsExactlyInAnyOrderElementsOf(schemas.at("/" + naam + "/properties").propertyNames());
            }
        });
    }

    @Test
    void dePaginaVraagtGeenAndereHost() {
        HttpResponse<String> pagina = haal("/v1/documentatie");

        assertThat(pagina.statusCode()).isEqualTo(200);
        assertThat(pagina.body()).contains("lang=\"nl\"").doesNotContain("http://").doesNotContain("https://");
        for (String bestand : new String[] {"swagger-ui.css", "swagger-ui-bundle.js", "start.js"}) {
            assertThat(pagina.body()).contains("documentatie/" + bestand);
            assertThat(haal("/v1/documentatie/" + bestand).statusCode()).isEqualTo(200);
        }
        assertThat(pagina.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("connect-src 'self'");
    }
}
