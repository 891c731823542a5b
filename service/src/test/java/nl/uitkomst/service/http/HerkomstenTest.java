package nl.uitkomst.service.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import nl.uitkomst.service.Ruw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One origin is named: its pages may ask, those of others may not, and everybody may read the contract. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "uitkomst.herkomsten=https://rekenhulp.example,http://localhost:3000")
class HerkomstenTest {

    private static final String BEREKEN = "/v1/uitkomsten/_bereken";

    @LocalServerPort
    private int poort;

    @ParameterizedTest
    @ValueSource(strings = {"https://rekenhulp.example", "http://localhost:3000"})
    void eenGenoemdeHerkomstMagRekenen(String herkomst) throws Exception {
        String vooraf = vooraf(herkomst, BEREKEN, "POST");

        assertThat(vooraf).startsWith("HTTP/1.1 200").contains("Access-Control-Allow-Origin: " + herkomst + "\r\n")
                .doesNotContain("Access-Control-Allow-Credentials");
        assertThat(bereken(herkomst, "{}")).startsWith("HTTP/1.1 200").contains("Access-Control-Allow-Origin: " + herkomst + "\r\n")
                .contains("Access-Control-Expose-Headers: API-Version");
        assertThat(bereken(herkomst, "[]")).as("a problem can be read too").startsWith("HTTP/1.1 400")
                .contains("Access-Control-Allow-Origin: " + herkomst + "\r\n");
    }

    private String bereken(String herkomst, String lichaam) throws Exception {
        return Ruw.stuur(poort, "POST " + BEREKEN + " HTTP/1.1\r\nHost: localhost\r\nOrigin: " + herkomst + "\r\nContent-Type: application/json\r\n"
                + "Content-Length: " + lichaam.length() + "\r\nConnection: close\r\n\r\n" + lichaam);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://rekenhulp.example.org", "http://rekenhulp.example", "https://rekenhulp.example:8443", "null"})
    void eenAndereHerkomstNiet(String herkomst) throws Exception {
        assertThat(vooraf(herkomst, BEREKEN, "POST")).startsWith("HTTP/1.1 403").contains("herkomst-niet-toegestaan")
                .doesNotContain("Access-Control-Allow-Origin");
        assertThat(bereken(herkomst, "{}")).startsWith("HTTP/1.1 403").doesNotContain("Access-Control-Allow-Origin");
    }

    @Test
    void eenMethodeDieErNietIsOokNiet() throws Exception {
        assertThat(vooraf("https://rekenhulp.example", BEREKEN, "DELETE")).startsWith("HTTP/1.1 403").contains("herkomst-niet-toegestaan");
    }

    @Test
    void iedereenMagHetContractLezen() throws Exception {
        assertThat(vooraf("https://elders.example", "/v1/openapi.json", "GET")).startsWith("HTTP/1.1 200").contains("Access-Control-Allow-Origin: *\r\n");
        assertThat(Ruw.stuur(poort, "GET /v1/openapi.yaml HTTP/1.1\r\nHost: localhost\r\nOrigin: https://elders.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200").containsOnlyOnce("Access-Control-Allow-Origin: *\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "https://*", "https://rekenhulp.example/", "rekenhulp.example", "ftp://rekenhulp.example", "https://rekenhulp.example/pad"})
    void watGeenHerkomstIsWordtGeweigerd(String waarde) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Herkomsten(List.of(waarde))).withMessageContaining("uitkomst.herkomsten");
    }

    private String vooraf(String herkomst, String pad, String methode) throws Exception {
        return Ruw.stuur(poort, "OPTIONS " + pad + " HTTP/1.1\r\nHost: localhost\r\nOrigin: " + herkomst + "\r\nAccess-Control-Request-Method: " + methode
                + "\r\nAccess-Control-Request-Headers: content-type\r\nConnection: close\r\n\r\n");
    }
}
