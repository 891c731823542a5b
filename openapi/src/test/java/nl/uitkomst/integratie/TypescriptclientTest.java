package nl.uitkomst.integratie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The TypeScript client that the build generates, on the packaged service; the figures are those of {@link JavaclientTest}. */
class TypescriptclientTest {

    private static JsonNode uitkomst;

    @BeforeAll
    static void draai() throws IOException {
        uitkomst = Typescriptvoorbeelden.uitkomst();
    }

    @Test
    void rekentOpDeCent() {
        assertThat(uitkomst.at("/bereken").asString()).isEqualTo("4598.10");
        assertThat(uitkomst.at("/centen").toString()).isEqualTo("[\"1404.30\",\"0.30\",\"-0.05\"]");
    }

    @Test
    void vergelijktEnBeoordeelt() {
        assertThat(uitkomst.at("/watAls").asString()).isEqualTo("749.40");
        assertThat(uitkomst.at("/laatsteDagWw").asString()).isEqualTo("2028-05-15");
        assertThat(uitkomst.at("/gewoonFetch").asString()).isEqualTo("17.5");
    }

    @Test
    void elkVoorbeeldGeeftZijnAntwoord() {
        assertThat(uitkomst.at("/andereAntwoorden").isArray()).isTrue();
        assertThat(uitkomst.at("/andereAntwoorden")).isEmpty();
    }

    @Test
    void leestEenProbleem() {
        assertThat(uitkomst.at("/fouten").toString()).isEqualTo("[\"/uitkeringen/0/dagloon bedrag-niet-positief\"]");
        assertThat(uitkomst.at("/geenFouten")).isEmpty();
    }

    @Test
    void bewaartWatNietVerandert() {
        assertThat(uitkomst.at("/begrippen").intValue()).isPositive();
    }

    /** 0.70 × (3262.50 − 1300) + 1300.00 is 569.40 more than 0.70 × (3262.50 − 1256.28) + 700.00, twice. */
    @Test
    void deRekenhulpVraagtLegtUitOfWijstDeWeg() {
        assertThat(uitkomst.at("/rekenhulp/verschilBruto").asString()).isEqualTo("1138.80");
        assertThat(uitkomst.at("/rekenhulp/tekst").asString()).contains("€ 1.138,80 meer");
        assertThat(uitkomst.at("/rekenhulp/nu/0/uitkeringen/0/brutoBetaald").asString()).isEqualTo("1300.32");
        assertThat(uitkomst.at("/rekenhulpVraagt/vragen/0/veld").asString()).isEqualTo("/basis/uitkeringen/0/loongerelateerdTotEnMet");
        assertThat(uitkomst.at("/rekenhulpKanNiet/soort").asString()).isEqualTo("kan-niet");
    }

    /** What is a number is a count; a new one is added here by somebody who saw that it is no amount. */
    @Test
    void geenBedragIsEenNumber() throws IOException {
        assertThat(Files.readString(Typescriptvoorbeelden.CLIENT.resolve("models/index.ts")).lines().filter(regel -> regel.endsWith("number;"))
                .map(regel -> regel.strip().replaceFirst("\\??: number;", "")))
                .isNotEmpty().isSubsetOf("aantalAanvragers", "cyclusMaanden", "dagen", "garantiebedragTeller", "jaar", "jarenVanaf2016", "jarenVoor2016",
                        "laagsteGrootsteTerugvordering", "leeftijd", "maandenTeveel", "ontvangenWwMaanden", "opgeschorteDagen", "status", "teller",
                        "termijnWeken", "vakantiebijslagUitbetaaldIn", "verlengingWeken", "voorafgaandeIvaMaanden");
    }
}
