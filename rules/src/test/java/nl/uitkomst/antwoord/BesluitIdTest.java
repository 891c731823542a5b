package nl.uitkomst.antwoord;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.verzoek.Verzoektekst;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The name of a decision, against the sum over the text that RFC 8785 makes of it, written out. */
class BesluitIdTest {

    private static final Regelset REGELSET = Regelset.laad();

    private static String som(String canoniek) throws NoSuchAlgorithmException {
        String tekst = canoniek.replace("BEDRAGEN", REGELSET.normen().hashcode()).replace("REGELS", REGELSET.hashcode());
        return "sha256:" + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8)));
    }

    private static JsonNode json(String tekst) {
        return Verzoektekst.lees(tekst.getBytes(StandardCharsets.UTF_8));
    }

    private static String lijst(String... elementen) {
        return BesluitId.van("_batch", "verzoeken", Stream.of(elementen).map(tekst -> tekst.getBytes(StandardCharsets.UTF_8)).iterator(), REGELSET);
    }

    @Test
    void deNaamIsDeSomOverHetVerzoekEnDeRegels() throws NoSuchAlgorithmException {
        assertThat(BesluitId.van(json("{\"b\":\"2\",\"a\":\"1\"}"), REGELSET))
                .isEqualTo(som("{\"bedragen\":\"BEDRAGEN\",\"regelset\":\"REGELS\",\"verzoek\":{\"a\":\"1\",\"b\":\"2\"}}"));
    }

    @Test
    void hoeveelUitlegErWordtGevraagdMaaktGeenAndereBeslissing() {
        assertThat(BesluitId.van(json("{\"a\":\"1\",\"uitleg\":\"volledig\"}"), REGELSET)).isEqualTo(BesluitId.van(json("{\"a\":\"1\"}"), REGELSET))
                .isNotEqualTo(BesluitId.van(json("{\"a\":\"2\"}"), REGELSET));
    }

    @Test
    void watGeenObjectIsHeeftOokEenNaam() throws NoSuchAlgorithmException {
        assertThat(BesluitId.van(json("[\"uitleg\"]"), REGELSET)).isEqualTo(som("{\"bedragen\":\"BEDRAGEN\",\"regelset\":\"REGELS\",\"verzoek\":[\"uitleg\"]}"));
    }

    @Test
    void dezelfdeVraagAanEenAndereOperatieHeeftEenAndereNaam() throws NoSuchAlgorithmException {
        assertThat(BesluitId.van("_duur", json("{\"a\":\"1\"}"), REGELSET))
                .isEqualTo(som("{\"bedragen\":\"BEDRAGEN\",\"operatie\":\"_duur\",\"regelset\":\"REGELS\",\"verzoek\":{\"a\":\"1\"}}"));
    }

    @Test
    void eenLijstStukVoorStukHeeftDezelfdeNaamAlsHetGeheel() {
        for (List<String> elementen : List.of(List.<String>of(), List.of("{\"b\":\"2\",\"a\":\"1\"}"), List.of("{\"a\":\"1\"}", "{\"c\":\"3\"}", "\"x\""))) {
            assertThat(lijst(elementen.toArray(String[]::new)))
                    .isEqualTo(BesluitId.van("_batch", json("{\"verzoeken\":[" + String.join(",", elementen) + "]}"), REGELSET));
        }
    }

    @Test
    void watGeenJsonIsTeltAlsWatErStaat() throws NoSuchAlgorithmException {
        assertThat(lijst("{\"a\":", "{\"c\":\"3\"}"))
                .isEqualTo(som("{\"bedragen\":\"BEDRAGEN\",\"operatie\":\"_batch\",\"regelset\":\"REGELS\",\"verzoek\":{\"verzoeken\":[{\"a\":,{\"c\":\"3\"}]}}"));
    }
}
