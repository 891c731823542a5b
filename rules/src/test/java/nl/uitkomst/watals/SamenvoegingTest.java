package nl.uitkomst.watals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The table of RFC 7396, appendix A, and what the text of it says besides. */
class SamenvoegingTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
            "{\"a\":\"b\"}|{\"a\":\"c\"}|{\"a\":\"c\"}",
            "{\"a\":\"b\"}|{\"b\":\"c\"}|{\"a\":\"b\",\"b\":\"c\"}",
            "{\"a\":\"b\"}|{\"a\":null}|{}",
            "{\"a\":\"b\",\"b\":\"c\"}|{\"a\":null}|{\"b\":\"c\"}",
            "{\"a\":[\"b\"]}|{\"a\":\"c\"}|{\"a\":\"c\"}",
            "{\"a\":\"c\"}|{\"a\":[\"b\"]}|{\"a\":[\"b\"]}",
            "{\"a\":{\"b\":\"c\"}}|{\"a\":{\"b\":\"d\",\"c\":null}}|{\"a\":{\"b\":\"d\"}}",
            "{\"a\":[{\"b\":\"c\"}]}|{\"a\":[1]}|{\"a\":[1]}",
            "[\"a\",\"b\"]|[\"c\",\"d\"]|[\"c\",\"d\"]",
            "{\"a\":\"b\"}|[\"c\"]|[\"c\"]",
            "{\"a\":\"foo\"}|null|null",
            "{\"a\":\"foo\"}|\"bar\"|\"bar\"",
            "{\"e\":null}|{\"a\":1}|{\"e\":null,\"a\":1}",
            "[1,2]|{\"a\":\"b\",\"c\":null}|{\"a\":\"b\"}",
            "{}|{\"a\":{\"bb\":{\"ccc\":null}}}|{\"a\":{\"bb\":{}}}",
            "{\"a\":1}|{\"a\":[{\"b\":null}]}|{\"a\":[{\"b\":null}]}"})
    void zoalsDeRfc(String doel, String wijziging, String resultaat) {
        assertThat(Samenvoeging.van(JSON.readTree(doel), JSON.readTree(wijziging))).isEqualTo(JSON.readTree(resultaat));
    }

    @Test
    void doelEnWijzigingBlijvenZoalsZeWaren() {
        JsonNode doel = JSON.readTree("{\"a\":{\"b\":1,\"c\":2}}");
        JsonNode wijziging = JSON.readTree("{\"a\":{\"b\":null,\"d\":{\"e\":null}}}");

        Samenvoeging.van(doel, wijziging);

        assertThat(doel).hasToString("{\"a\":{\"b\":1,\"c\":2}}");
        assertThat(wijziging).hasToString("{\"a\":{\"b\":null,\"d\":{\"e\":null}}}");
    }
}
