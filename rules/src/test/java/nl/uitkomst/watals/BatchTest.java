package nl.uitkomst.watals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import nl.uitkomst.antwoord.Antwoord;
import nl.uitkomst.antwoord.Teksten;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.verzoek.Fout;
import nl.uitkomst.verzoek.OngeldigVerzoek;
import nl.uitkomst.watals.Batchproblemen.Kaal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests are found in a text however it is written, and what is wrong with one touches no other. */
class BatchTest {

    private static final Watals WATALS = new Watals(Regelset.laad(), Teksten.GEEN, Watalsteksten.GEEN, Batchproblemen.KAAL);

    private static Batch batch(String tekst) {
        return WATALS.batch(tekst.getBytes(StandardCharsets.UTF_8));
    }

    private static String fout(Batch batch, int nummer) {
        return ((Kaal) batch.resultaat(nummer)).fouten().toString();
    }

    @Test
    void elkVerzoekStaatOpZichzelf() {
        String diep = "[".repeat(60) + "]".repeat(60);
        Batch batch = batch("\uFEFF {\n \"verzoeken\" : [ {} ,{\"uitleg\":\"geen\",\"uitleg\":\"kort\"},\t\"é, ] }\" ,-1.50 , true,{\"periode\":" + diep
                + "} , [ {} ]\r\n,{\"uitleg\":\"geen\"}] }\n");

        assertThat(batch.aantal()).isEqualTo(8);
        assertThat(batch.resultaat(0)).isInstanceOf(Antwoord.class);
        assertThat(fout(batch, 1)).isEqualTo("[Fout[pad=, code=dubbel-veld]]");
        for (int geenObject : List.of(2, 3, 4, 6)) {
            assertThat(fout(batch, geenObject)).isEqualTo("[Fout[pad=, code=geen-object]]");
        }
        assertThat(fout(batch, 5)).isEqualTo("[Fout[pad=, code=te-diep]]");
        assertThat(((Antwoord) batch.resultaat(7)).uitleg()).isNull();
        assertThat(batch.antwoord().resultaten()).hasSize(8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
            "{\"verzoeken\":[{}]|/ ongeldige-json", "{\"verzoeken\":[{},]}|/ ongeldige-json", "{\"verzoeken\":[{}]}x|/ ongeldige-json",
            "{\"verzoeken\":[{]}|/ ongeldige-json", "''|/ ongeldige-json", "[]|/ geen-object", "[|/ ongeldige-json", "null|/ geen-object", "1 2|/ ongeldige-json",
            "{}|/verzoeken veld-ontbreekt", "{\"verzoeken\":{}}|/verzoeken geen-lijst", "{\"verzoeken\":null}|/verzoeken lege-waarde",
            "{\"verzoeken\":\"x\"}|/verzoeken geen-lijst", "{\"verzoeken\":[],\"verzoeken\":[]}|/ dubbel-veld",
            "{\"verzoeken\":[],\"uitleg\":{\"a\":[1]}}|/uitleg onbekend-veld"})
    void watAanHetGeheelNietKlopt(String tekst, String fout) {
        OngeldigVerzoek geweigerd = catchThrowableOfType(OngeldigVerzoek.class, () -> batch(tekst));

        assertThat(geweigerd.fouten()).extracting(deel -> (deel.pad().isEmpty() ? "/" : deel.pad()) + " " + deel.code()).containsExactly(fout);
    }

    @Test
    void duizendMagEnDuizendEenNiet() {
        assertThat(batch("{\"verzoeken\":[" + String.join(",", Collections.nCopies(1_000, "{}")) + "]}").aantal()).isEqualTo(1_000);
        assertThatThrownBy(() -> batch("{\"verzoeken\":[" + String.join(",", Collections.nCopies(1_001, "{}")) + "]}"))
                .isInstanceOfSatisfying(OngeldigVerzoek.class, fout -> assertThat(fout.fouten()).extracting(Fout::toString)
                        .containsExactly("Fout[pad=/verzoeken, code=te-veel]"));
    }

    /** In bytes, without what stands between two of them. */
    @Test
    void deLengteVanEenVerzoek() {
        Batch batch = batch("{\"verzoeken\":[ {} , {\"a\":\"é\"} ]}");

        assertThat(List.of(batch.lengte(0), batch.lengte(1))).containsExactly(2, 10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE"})
    void alleenUtf8(String tekenset) {
        assertThatThrownBy(() -> WATALS.batch("{\"verzoeken\":[{}]}".getBytes(Charset.forName(tekenset)))).isInstanceOf(OngeldigVerzoek.class);
    }

    @Test
    void hetzelfdeVerzoekInAndereVormHeeftHetzelfdeKenmerk() {
        String een = batch("{\"verzoeken\":[{\"uitleg\":\"geen\",\"inkomen\":[]},5]}").zonderResultaten().besluitId();

        assertThat(batch("{ \"verzoeken\" : [ {\"inkomen\":[ ],\"uitleg\":\"geen\"}, 5.0 ] }").zonderResultaten().besluitId()).isEqualTo(een);
        assertThat(batch("{\"verzoeken\":[5,{\"uitleg\":\"geen\",\"inkomen\":[]}]}").zonderResultaten().besluitId()).isNotEqualTo(een);
        assertThat(batch("{\"verzoeken\":[{\"uitleg\":\"geen\",\"uitleg\":\"geen\"}]}").zonderResultaten().besluitId()).startsWith("sha256:");
    }
}
