package nl.uitkomst.antwoord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;
import nl.uitkomst.verzoek.Verzoektekst;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The canonical text, against what the library for it makes of the same. */
class CanoniekTest {

    private static final JsonNodeFactory MAAK = JsonNodeFactory.instance;
    /** Plain letters, what has to be escaped, and letters of two, three and four bytes; as names their order differs between UTF-8 and UTF-16. */
    private static final String[] TEKENS = {"a", "b", "B", "~", " ", "0", "/", "-", "\"", "\\", "\n", "\u0001", "\u007f", "é", "€", "\uffee", "😀"};

    private static String bibliotheek(JsonNode json) throws IOException {
        byte[] inLijst = new JsonCanonicalizer("[" + json + "]").getEncodedUTF8();
        return new String(Arrays.copyOfRange(inLijst, 1, inLijst.length - 1), StandardCharsets.UTF_8);
    }

    private static String canoniek(JsonNode json) {
        return new String(Canoniek.van(json), StandardCharsets.UTF_8);
    }

    @Test
    void namenStaanOpVolgordeEnErStaatNietsTussen() {
        assertThat(canoniek(Verzoektekst.lees("{ \"b\": [1, true, null], \"a\": {\"d\": \"2\", \"c\": \"1\"} }".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("{\"a\":{\"c\":\"1\",\"d\":\"2\"},\"b\":[1,true,null]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"x\"", "1", "-0", "12345678901234", "1.50", "1e3", "100000000000000000000000", "true", "null", "[]", "{}", "\"\"", "\"\\u0007\"",
        "\"\\u20ac\"", "{\"\":0}", "{\"€\":1,\"a\":[{\"B\":1,\"A\":2}],\"b\":1.10}", "{\"10\":1,\"9\":2,\"a\":3,\"B\":4}"})
    void hetzelfdeAlsDeBibliotheek(String tekst) throws IOException {
        JsonNode json = Verzoektekst.lees(tekst.getBytes(StandardCharsets.UTF_8));
        assertThat(canoniek(json)).isEqualTo(bibliotheek(json));
    }

    @Test
    void hetzelfdeAlsDeBibliotheekVoorWillekeurigeJson() throws IOException {
        SplittableRandom toeval = new SplittableRandom(20261123);
        for (int keer = 0; keer < 3_000; keer++) {
            JsonNode json = json(toeval, 4, keer % 2 == 0 ? 8 : TEKENS.length);
            assertThat(canoniek(json)).isEqualTo(bibliotheek(json));
        }
    }

    private static JsonNode json(SplittableRandom toeval, int diepte, int tekens) {
        return switch (toeval.nextInt(diepte == 0 ? 5 : 8)) {
            case 0 -> MAAK.numberNode(toeval.nextInt());
            case 1 -> tekens == TEKENS.length ? MAAK.numberNode(toeval.nextDouble()) : MAAK.numberNode(toeval.nextInt(1_000));
            case 2 -> MAAK.booleanNode(toeval.nextBoolean());
            case 3 -> MAAK.nullNode();
            case 4 -> MAAK.stringNode(tekst(toeval, tekens));
            case 5 -> {
                ArrayNode lijst = MAAK.arrayNode();
                for (int deel = toeval.nextInt(4); deel > 0; deel--) {
                    lijst.add(json(toeval, diepte - 1, tekens));
                }
                yield lijst;
            }
            default -> {
                ObjectNode object = MAAK.objectNode();
                for (int deel = toeval.nextInt(6); deel > 0; deel--) {
                    object.set(tekst(toeval, tekens), json(toeval, diepte - 1, tekens));
                }
                yield object;
            }
        };
    }

    private static String tekst(SplittableRandom toeval, int tekens) {
        StringBuilder tekst = new StringBuilder();
        for (int teken = toeval.nextInt(5); teken > 0; teken--) {
            tekst.append(TEKENS[toeval.nextInt(tekens)]);
        }
        return tekst.toString();
    }
}
