package nl.uitkomst.motor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A rule file read back as a lawyer sees it: the rule, and the words that belong to it. */
class RegeltekstTest {

    private static final String BRON = "resources/nl/uitkomst/";
    private static final String LIJST = """
            %1$s *%2$sww/tweede.drl
            %1$s *%2$sww/eerste.drl
            %1$s *java/nl/uitkomst/ww/Wwdeel.java
            """.formatted("0".repeat(64), BRON);
    private static final String EERSTE = """
            // Werkloosheidswet (BWBR0004045)
            package nl.uitkomst.ww;

            // ── Duur ─────────────

            // Over de duur.
            // In twee regels.

            // Bij de eerste regel.
            rule "WW 42: een"
            when
                A()
            then
            end

            rule "WW 42: twee"
            then
            end

            // Hoort nergens bij.
            import x.Y;
            rule "WW 42: drie"
            then
            end

            // ── Hoogte ───────────
            // Over de hoogte.
            rule "WW 47: vier"
            then
            end
            // Bij vijf.
            rule "WW 47: vijf"
            then
            end
            // Hoort bij het vorige kopje.
            // ── Einde ────────────
            import x.Z;
            // Bij zes.
            rule "WW 20: zes"
            then
            end
            """;
    private static final String TWEEDE = """
            rule "WW 33: apart"
            then
            end
            """;

    private static ClassLoader lader(Map<String, String> bestanden) {
        return new ClassLoader(null) {
            @Override
            public InputStream getResourceAsStream(String naam) {
                String tekst = bestanden.get(naam);
                return tekst == null ? null : new ByteArrayInputStream(tekst.getBytes(StandardCharsets.UTF_8));
            }
        };
    }

    private final Map<String, Regeltekst> gelezen = Regeltekst.lees(lader(Map.of("META-INF/uitkomst/bronnen.sha256", LIJST,
            "nl/uitkomst/ww/eerste.drl", EERSTE, "nl/uitkomst/ww/tweede.drl", TWEEDE)));

    @Test
    void deRegelsStaanOpVolgordeVanBestandEnPlaats() {
        assertThat(gelezen.keySet()).containsExactly("WW 42: een", "WW 42: twee", "WW 42: drie", "WW 47: vier", "WW 47: vijf", "WW 20: zes", "WW 33: apart");
        assertThat(gelezen.values()).extracting(Regeltekst::bestand).containsOnly("ww/eerste.drl", "ww/tweede.drl").startsWith("ww/eerste.drl").endsWith("ww/tweede.drl");
        assertThat(gelezen.values()).extracting(Regeltekst::nummer).containsExactly(0, 1, 2, 3, 4, 5, 0);
    }

    @Test
    void deTekstLooptVanRuleTotEnMetEnd() {
        assertThat(gelezen.get("WW 42: een").drl()).isEqualTo("rule \"WW 42: een\"\nwhen\n    A()\nthen\nend");
        assertThat(gelezen.get("WW 33: apart").drl()).isEqualTo("rule \"WW 33: apart\"\nthen\nend");
    }

    @Test
    void watOnderEenKopStaatHoortBijElkeRegelEronder() {
        assertThat(gelezen.get("WW 42: een").toelichting()).isEqualTo("Over de duur. In twee regels. Bij de eerste regel.");
        assertThat(gelezen.get("WW 42: twee").toelichting()).isEqualTo("Over de duur. In twee regels.");
        assertThat(gelezen.get("WW 47: vier").toelichting()).isEqualTo("Over de hoogte.");
        assertThat(gelezen.get("WW 47: vijf").toelichting()).isEqualTo("Over de hoogte. Bij vijf.");
    }

    @Test
    void eenOpmerkingVoorIetsAndersHoortNietBijDeRegelErna() {
        assertThat(gelezen.get("WW 42: drie").toelichting()).isEqualTo("Over de duur. In twee regels.");
        assertThat(gelezen.get("WW 20: zes").toelichting()).isEqualTo("Bij zes.");
        assertThat(gelezen.get("WW 33: apart").toelichting()).isEmpty();
    }

    @Test
    void eenBestandUitDeLijstMoetErZijn() {
        assertThatThrownBy(() -> Regeltekst.lees(lader(Map.of("META-INF/uitkomst/bronnen.sha256", LIJST)))).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("eerste.drl");
    }
}
