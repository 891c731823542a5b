package nl.uitkomst.gevallen;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The comparison itself can fail: each way in which an answer can differ is seen. */
class VergelijkingTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonNode ANTWOORD = lees("""
            {"volledig":true,"maanden":[{"maand":"2026-10","uitkeringen":[{"soort":"wga","recht":"1060.06"}]}],
             "gebeurtenissen":[{"soort":"fasewissel","datum":"2026-10-01"}],"ontbrekend":[]}""");

    private static JsonNode lees(String json) {
        return JSON.readTree(json);
    }

    private static List<String> verschillen(String verwacht, String nietVerwacht, String tolerantie) {
        Geval geval = new Geval("x", "x", "x", Geval.BEREKEN, null, List.of(), null, lees(verwacht), nietVerwacht == null ? null : lees(nietVerwacht),
                new BigDecimal(tolerantie));
        return Vergelijking.verschillen(geval, ANTWOORD);
    }

    @Test
    void zietElkVerschil() {
        assertThat(verschillen("{\"maanden\":[{\"maand\":\"2026-10\",\"uitkeringen\":[{\"recht\":\"1060.06\"}]}]}", null, "0")).isEmpty();
        assertThat(verschillen("{\"maanden\":[{\"maand\":\"2026-10\",\"uitkeringen\":[{\"recht\":\"1060.07\"}]}]}", null, "0")).hasSize(1);
        assertThat(verschillen("{\"maanden\":[{\"maand\":\"2026-10\",\"uitkeringen\":[{\"recht\":\"1060.07\"}]}]}", null, "0.01")).isEmpty();
        assertThat(verschillen("{\"maanden\":[{\"maand\":\"2026-10\",\"uitkeringen\":[]}]}", null, "0")).hasSize(1);
        assertThat(verschillen("{\"maanden\":[{\"maand\":\"2026-11\",\"uitkeringen\":[]}]}", null, "0")).hasSize(1);
        assertThat(verschillen("{\"volledig\":false}", null, "0")).hasSize(1);
        assertThat(verschillen("{\"gebeurtenissen\":[{\"soort\":\"einde-recht\"}]}", null, "0")).hasSize(1);
        assertThat(verschillen("{\"gebeurtenissen\":[]}", null, "0")).hasSize(1);
        assertThat(verschillen("{\"ontbrekend\":[{\"gegeven\":\"/inkomen\"}]}", null, "0")).hasSize(1);
        assertThat(verschillen("{\"volledig\":true}", "{\"gebeurtenissen\":[{\"soort\":\"fasewissel\"}]}", "0")).hasSize(1);
        assertThat(verschillen("{\"volledig\":true}", "{\"gebeurtenissen\":[{\"soort\":\"einde-recht\"}]}", "0")).isEmpty();
        assertThat(verschillen("{}", "{\"volledig\":true}", "0")).hasSize(1);
        assertThat(verschillen("{}", "{\"volledig\":false}", "0")).isEmpty();
        assertThat(verschillen("{}", "{\"bedrag\":\"1.00\"}", "0")).isEmpty();
    }

    @Test
    void teltInHoeveelFeitenVerzoekenVerschillen() {
        assertThat(Verschil.feiten(lees("{\"a\":1,\"b\":[{\"c\":1}]}"), lees("{\"a\":1,\"b\":[{\"c\":2}]}"))).containsExactly("/b/0/c");
        assertThat(Verschil.feiten(lees("{\"a\":1}"), lees("{\"a\":1,\"b\":2}"))).containsExactly("/b");
        assertThat(Verschil.feiten(lees("{\"b\":[1,2]}"), lees("{\"b\":[1,3,2]}"))).containsExactly("/b/1");
        assertThat(Verschil.feiten(lees("{\"b\":[1,2]}"), lees("{\"b\":[1,3,4]}"))).hasSizeGreaterThan(1);
        assertThat(Verschil.feiten(lees("{\"a\":1,\"b\":1}"), lees("{\"a\":2,\"b\":2}"))).hasSizeGreaterThan(1);
        assertThat(Verschil.feiten(lees("{\"a\":1}"), lees("{\"a\":1}"))).isEmpty();
    }
}
