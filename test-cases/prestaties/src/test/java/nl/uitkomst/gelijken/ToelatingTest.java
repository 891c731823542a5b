package nl.uitkomst.gelijken;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An engine with one figure wrong is not timed. */
class ToelatingTest {

    private static final Toelating TOELATING = new Toelating(300);

    @Test
    void wieHetzelfdeAntwoordtWordtToegelaten() {
        assertThatCode(() -> TOELATING.vereis("plain Java", new GewoonJava())).doesNotThrowAnyException();
        assertThatCode(() -> TOELATING.vereis("Evrete", new Evrete())).doesNotThrowAnyException();
        assertThatCode(() -> TOELATING.vereis("KIE DMN", new KieDmn())).doesNotThrowAnyException();
    }

    @Test
    void eenPercentageDatNietKloptWordtGeweigerd() {
        geweigerd("Evrete", new Evrete("0.71"));
        geweigerd("KIE DMN", new KieDmn(KieDmn.tekst().replace("0.5075", "0.5")));
    }

    @Test
    void eenGrensDieNietKloptWordtGeweigerd() {
        geweigerd("KIE DMN", new KieDmn(KieDmn.tekst().replace("inkomen &gt;= verdiencapaciteit</text></inputExpression></input>\n      <output",
                "inkomen &gt; verdiencapaciteit</text></inputExpression></input>\n      <output")));
    }

    @Test
    void eenCentVerschilInEenMaandWordtGeweigerd() {
        Gelijke gewoon = new GewoonJava();
        geweigerd("a cent", maanden -> Stream.concat(gewoon.bereken(maanden.subList(0, 11)).stream(), gewoon.bereken(maanden.subList(11, 12)).stream()
                .map(uitkomst -> new Maanduitkomst(uitkomst.fase(), uitkomst.variant(), uitkomst.recht().add(new BigDecimal("0.01")),
                        uitkomst.verrekendInkomen(), uitkomst.vakantiebijslag(), uitkomst.betaling()))).toList());
    }

    @Test
    void inJavaScriptGeldtHetzelfde() throws IOException, InterruptedException {
        JsonRulesEngine motor = new JsonRulesEngine(Path.of("src/main/npm"), Path.of("target/npm-test"));
        List<List<Maanduitkomst>> goed = motor.draai(TOELATING.gevallen(), 0, 0).antwoorden();
        assertThatCode(() -> TOELATING.vereis("json-rules-engine", goed)).doesNotThrowAnyException();

        Files.writeString(motor.regels(), Files.readString(motor.regels()).replace("\"0.42\"", "\"0.43\""));
        List<List<Maanduitkomst>> fout = motor.draai(TOELATING.gevallen(), 0, 0).antwoorden();
        assertThatIllegalStateException().isThrownBy(() -> TOELATING.vereis("json-rules-engine", fout)).withMessageContaining("is not timed");
    }

    private static void geweigerd(String naam, Gelijke gelijke) {
        assertThatIllegalStateException().isThrownBy(() -> TOELATING.vereis(naam, gelijke)).withMessageContaining("is not timed");
    }
}
