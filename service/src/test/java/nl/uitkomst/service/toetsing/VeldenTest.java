package nl.uitkomst.service.toetsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A document as fields, and back. */
class VeldenTest {

    private static final JsonNode DOCUMENT = json("{'a': [{'maand': '2026-10', 'b': '1.00'}, {'b': '2.00'}], 'ja': true, 'aantal': 3, 'leeg': [], 'a/b': 'x', 'rij': ['p', 'q']}");

    private static JsonNode json(String tekst) {
        return JsonMapper.shared().readTree(tekst.replace('\'', '"'));
    }

    private static JsonNode gewijzigd(String... paren) {
        return Velden.gewijzigd(DOCUMENT, paren.length == 2 ? Map.of(paren[0], paren[1]) : Map.of(paren[0], paren[1], paren[2], paren[3]));
    }

    @Test
    void elkeLosseWaardeIsEenVeld() {
        assertThat(Velden.van(DOCUMENT).keySet()).containsExactly("/a/0/maand", "/a/0/b", "/a/1/b", "/ja", "/aantal", "/leeg", "/a~1b", "/rij/0", "/rij/1");
        assertThat(Velden.naam(DOCUMENT, "/a/0/b")).isEqualTo("a (2026-10) › b");
        assertThat(Velden.naam(DOCUMENT, "/a/1/b")).isEqualTo("a (2) › b");
    }

    @Test
    void eenWaardeHoudtZijnSoort() {
        assertThat(gewijzigd("/ja", "false").at("/ja")).isEqualTo(json("false"));
        assertThat(gewijzigd("/aantal", "12").at("/aantal").asInt()).isEqualTo(12);
        assertThat(gewijzigd("/aantal", "veel").at("/aantal")).isEqualTo(json("'veel'"));
        assertThat(gewijzigd("/a~1b", " y ").at("/a~1b")).isEqualTo(json("'y'"));
        assertThat(gewijzigd("/a/1/b", "3.00").at("/a/1/b")).isEqualTo(json("'3.00'"));
    }

    @Test
    void leegIsNietOpgegeven() {
        assertThat(gewijzigd("/a/0/b", "").at("/a/0").has("b")).isFalse();
        assertThat(gewijzigd("/rij/0", "", "/rij/1", " ").at("/rij")).isEmpty();
        assertThat(gewijzigd("/rij/0", "", "/rij/1", "z").at("/rij")).isEqualTo(json("['z']"));
    }

    @Test
    void watErNietIsVerandertNiets() {
        assertThat(gewijzigd("/nergens", "1", "/leeg", "2")).isEqualTo(DOCUMENT);
        assertThat(gewijzigd("", "1", "/a", "2")).isEqualTo(DOCUMENT);
    }
}
