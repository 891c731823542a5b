package nl.uitkomst.pagina;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Published examples, typed by somebody without a mouse, on a laptop and on a telephone. The expected figures are those of the examples. */
class RekenhulpVoorbeeldenIT extends Rekenhulpproef {

    private void typ(String label, String tekst) {
        Locator veld = veld(label);
        tabNaar(veld);
        pagina.keyboard().press("ControlOrMeta+A");
        pagina.keyboard().type(tekst);
    }

    /** A choice is made as with the letters of its name. */
    private void kies(String label, String begin) {
        tabNaar(veld(label));
        pagina.keyboard().type(begin);
    }

    /** LAU-01: monthly wage 1,400, capacity 800, earns 900: 0.70 × (1400 − 900) = 350, together 1,250. */
    @ParameterizedTest
    @ValueSource(ints = {BREED, SMAL})
    void loonaanvullingBijBenutteVerdiencapaciteit(int breedte) {
        open("/", breedte);
        kies("In de brief staat", "Maandloon");
        typ("Dagloon of maandloon", "1.400");
        typ("Dit loon gold op", "1-7-2026");
        typ("Percentage arbeidsongeschikt", "42,86");
        typ("Verdiencapaciteit per maand", "800");
        typ("Eerste dag van de WGA", "1-10-2024");
        typ("Laatste dag loongerelateerd", "31-12-2025");
        typ("Inkomen straks, per maand", "900");
        pagina.keyboard().press("Enter");

        wachtOp(".kern-tabel", "€ 350,00");
        assertThat(rij(".kern-tabel", "Uitkering en inkomen samen")).containsExactly("€ 1.250,00");
        pastInDeBreedte();
        schermafbeelding("voorbeeld-loonaanvulling-" + breedte);
    }

    /** WAJ-02: 25 years old, able to work, no income: 0.70 × 2,337.00 = 1,635.90. */
    @ParameterizedTest
    @ValueSource(ints = {BREED, SMAL})
    void wajongZonderInkomen(int breedte) {
        open("/", breedte);
        kies("Soort uitkering", "Wajong");
        kies("Welke Wajong", "Wajong 2010");
        kies("Kan iemand volgens UWV nooit meer werken?", "Nee");
        typ("Inkomen straks, per maand", "0");
        typ("Geboortedatum", "1-3-2001");
        pagina.keyboard().press("Enter");

        wachtOp(".kern-tabel", "€ 1.635,90");
        pastInDeBreedte();
        schermafbeelding("voorbeeld-wajong-" + breedte);
    }

    /** WW-07: monthly wage 4,200, fourth month, earns 2,520: 0.70 × (4200 − 2520) = 1,176. */
    @ParameterizedTest
    @ValueSource(ints = {BREED, SMAL})
    void wwNaastWerk(int breedte) {
        open("/", breedte);
        kies("Soort uitkering", "WW");
        kies("In de brief staat", "Maandloon");
        typ("Dagloon of maandloon", "4200");
        typ("Dit loon gold op", "1-2-2026");
        typ("Eerste dag van de WW", "1-2-2026");
        typ("Laatste dag van de WW", "31-1-2027");
        typ("Inkomen straks, per maand", "2.520");
        typ("Reken vanaf (peildatum)", "5-2026");
        pagina.keyboard().press("Enter");

        wachtOp(".kern-tabel", "€ 1.176,00");
        pastInDeBreedte();
        schermafbeelding("voorbeeld-ww-" + breedte);
    }
}
