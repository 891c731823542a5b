package nl.uitkomst.beoordeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.uitkomst.antwoord.Teksten;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.verzoek.Verzoektekst;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Each assessment answers under its own name, also when nothing is told. */
class BeoordelingenTest {

    private static final Regelset REGELSET = Regelset.laad();
    private static final JsonNode LEEG = Verzoektekst.lees("{}".getBytes(StandardCharsets.UTF_8));

    private final Beoordelingen beoordelingen = new Beoordelingen(REGELSET, Teksten.GEEN, Beoordelingsteksten.GEEN);

    @Test
    void elkeBeoordelingHeeftHaarEigenAntwoord() {
        assertThat(beoordelingen.operaties()).containsExactlyInAnyOrder("_duur", "_inkomen", "_wajongww", "_arbeidsongeschiktheid",
                "_wgadienstverlening", "_dwangsom", "_zestigplus", "_wiavoorschot");
        assertThat(beoordelingen.duur(LEEG).uitkomst()).isEqualTo("onbekend");
        assertThat(beoordelingen.inkomen(LEEG).uitkomst()).isEqualTo("onbekend");
        assertThat(beoordelingen.wajongww(LEEG).uitkomst()).isEqualTo("onbekend");
        assertThat(beoordelingen.beoordeel("_arbeidsongeschiktheid", LEEG)).isInstanceOf(SchattingsAntwoord.class);
        assertThat(beoordelingen.beoordeel("_wgadienstverlening", LEEG)).isInstanceOf(DienstverleningsAntwoord.class);
        assertThat(beoordelingen.beoordeel("_dwangsom", LEEG)).isInstanceOf(DwangsomAntwoord.class);
        assertThat(beoordelingen.beoordeel("_zestigplus", LEEG)).isInstanceOf(ZestigplusAntwoord.class);
        assertThat(beoordelingen.beoordeel("_wiavoorschot", LEEG)).isInstanceOf(VoorschotAntwoord.class);
    }

    @Test
    void zonderUitlegWordtErGeenGevraagd() {
        JsonNode geen = Verzoektekst.lees("{\"uitleg\":\"geen\"}".getBytes(StandardCharsets.UTF_8));
        Beoordelingsteksten teksten = (Beoordelingsteksten) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Beoordelingsteksten.class},
                (zelf, methode, argumenten) -> {
                    assertThat(methode.getName()).isNotEqualTo("uitleg");
                    return null;
                });
        Beoordelingen metWoorden = new Beoordelingen(REGELSET, Teksten.GEEN, teksten);
        metWoorden.operaties().forEach(operatie -> assertThat(metWoorden.beoordeel(operatie, geen)).isNotNull());
    }

    @Test
    void zonderTekstenStaatErGeenTekst() {
        assertThat(Beoordelingsteksten.GEEN.tekst("_duur", Beoordelingsteksten.Lijst.AANNAME, "wekeneis-voldaan", "tekst", Map.of())).isNull();
    }

    @Test
    void eenAndereNaamIsGeenBeoordeling() {
        assertThatThrownBy(() -> beoordelingen.beoordeel("_wao", LEEG)).isInstanceOf(IllegalArgumentException.class);
    }
}
