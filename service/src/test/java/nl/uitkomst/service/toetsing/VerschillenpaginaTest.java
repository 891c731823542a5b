package nl.uitkomst.service.toetsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.uitkomst.service.HttpProef;
import nl.uitkomst.service.paginas.Paginas;
import nl.uitkomst.verschillen.Verschillen.Ingang;
import nl.uitkomst.verschillen.Verschilverslag;
import nl.uitkomst.verschillen.Verschilverslag.Bedragverschil;
import nl.uitkomst.verschillen.Verschilverslag.Gevalverschil;
import nl.uitkomst.verschillen.Verschilverslag.Regelverschil;
import nl.uitkomst.verschillen.Verschilverslag.Tekstregel;
import nl.uitkomst.verschillen.Verschilverslag.Uitkomstverschil;
import nl.uitkomst.verschillen.Verschilverslag.Versie;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The page on differences: three lists, a period, and a plain word where nothing differs. */
class VerschillenpaginaTest extends HttpProef {

    private static final String PAD = "/toetsing/verschillen";
    private static final Ingang INGANG = new Ingang("1.0", "huidig", "1.0-huidig");
    private static final Versie OUD = new Versie("1.0", "1.0", "sha256:aa", 10);
    private static final Versie NIEUW = new Versie("huidig", "1.1", "sha256:bb", 11);
    private static final Verschilverslag GELIJK = new Verschilverslag(OUD, NIEUW, List.of(), List.of(), List.of(), 1926, List.of());
    private static final Verschilverslag ANDERS = new Verschilverslag(OUD, NIEUW,
            List.of(new Regelverschil("zw-29-7", List.of("tekst"), "ZW 29 lid 7: het ziekengeld is < 75%", "ZW", "29", "7", "zw/een.drl", "zw/een.drl", List.of("2013-06-01"),
                            List.of(new Tekstregel("=", "when"), new Tekstregel("-", "oud"), new Tekstregel("+", "nieuw"))),
                    new Regelverschil("zw-31-2", List.of("verplaatst"), "ZW 31", "ZW", "31", "2", "zw/een.drl", "zw/twee.drl", List.of("2020-01-01"), List.of())),
            List.of(new Bedragverschil("maximumdagloon", "Maximumdagloon", "euro per dag", "2026-07-01", "waarde", "309.91", "310.91", "+1.00")), List.of(), 1926,
            List.of(new Gevalverschil("ZW-1", "Zonder inkomen", "zw/ziekengeld.yaml", "_bereken", true, false, List.of(
                    new Uitkomstverschil(null, "2026-10", "zw", "recht", "1522.50", "1631.25", "+108.75"),
                    new Uitkomstverschil(null, "2026-11", "zw", "betaling", "1409.72", "1309.72", "-100.00"),
                    new Uitkomstverschil(null, null, null, "gebeurtenissen: einde-recht", "zw", null, null)))));

    @Autowired
    private Paginas paginas;

    private String html(Verschilverslag verslag, LocalDate van, LocalDate totEnMet) {
        Verschillenpagina pagina = new Verschillenpagina(List.of(INGANG), INGANG, new Tijdvak(van, totEnMet).uit(verslag), van, totEnMet, null, 1);
        return new String(paginas.pagina("toetsing/verschillen.jte", Map.of("pagina", pagina)).getBody(), StandardCharsets.UTF_8);
    }

    @Test
    void noemtRegelBedragEnGeval() {
        assertThat(html(ANDERS, null, null)).contains("zw-29-7: andere tekst", "ZW 29 lid 7: het ziekengeld is &lt; 75%", "<del>- oud</del><ins>+ nieuw</ins>",
                "<th scope=\"row\">zw-31-2</th><td>zw/een.drl</td><td>zw/twee.drl</td>", "1 juli 2026", "310.91", "ZW-1: Zonder inkomen", "oktober 2026", "€ 1.522,50", "€ 1.631,25",
                "+€ 108,75", "-€ 100,00", "gebeurtenissen: einde-recht", "oude versie ja, nieuwe versie", "1 regel anders, 1 regel alleen verplaatst");
    }

    @Test
    void zegtHetAlsErNietsVerschilt() {
        assertThat(html(GELIJK, null, null)).contains("Er is geen verschil. De regels en de bedragen zijn gelijk, en 1926").contains("Geen regel verschilt.", "Geen bedrag verschilt.",
                "Geen geval heeft een andere uitkomst.");
    }

    @Test
    void toontAlleenWatInDePeriodeVerandert() {
        String oktober = html(ANDERS, LocalDate.of(2026, 7, 1), LocalDate.of(2026, 10, 31));
        assertThat(oktober).contains("Maximumdagloon", "€ 1.631,25").doesNotContain("zw-29-7", "€ 1.409,72", "einde-recht");
        assertThat(html(ANDERS, LocalDate.of(2013, 6, 1), LocalDate.of(2013, 6, 1))).contains("zw-29-7").doesNotContain("zw-31-2", "Maximumdagloon", "ZW-1");
        assertThat(html(ANDERS, LocalDate.of(2026, 7, 2), null)).doesNotContain("Maximumdagloon").contains("ZW-1");
        assertThat(html(ANDERS, null, LocalDate.of(2012, 12, 31))).contains("Er is geen verschil in deze periode.");
    }

    @Test
    void veelGevallenStaanInDelen() {
        List<Gevalverschil> veel = java.util.stream.IntStream.rangeClosed(1, 51).mapToObj(nummer -> new Gevalverschil("G-" + nummer, "titel", "b", "_bereken", true, true,
                ANDERS.gevallen().get(0).verschillen())).toList();
        Verschilverslag verslag = new Verschilverslag(OUD, NIEUW, List.of(), List.of(), List.of(), 1926, veel);
        assertThat(html(verslag, null, null)).contains("Deel 1 van 2.", "?vergelijking=1.0-huidig&amp;blad=2#gevallen", "G-50:").doesNotContain("G-51:", "Vorige gevallen");
    }

    @Test
    void hetVerslagVanDeBouwStaatOpDePagina() {
        HttpResponse<String> antwoord = haal(PAD);
        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(antwoord.headers().firstValue("Content-Security-Policy").orElseThrow()).doesNotContain("unsafe");
        assertThat(antwoord.body()).contains("<h1>Verschillen tussen versies van de regels</h1>", " naar huidig</option>", "id=\"regels\"", "id=\"bedragen\"", "id=\"gevallen\"")
                .doesNotContain("<script", "style=", "http://", "https://");
        String bestand = antwoord.body().replaceAll("(?s).*<option value=\"([^\"]+)\".*", "$1");
        JsonNode json = JSON.readTree(haal(PAD + "/" + bestand + ".json").body());
        assertThat(json.path("nieuw").path("naam").asString()).isEqualTo("huidig");
        assertThat(json.path("gevallenBeantwoord").asInt()).isGreaterThan(1900);
        assertThat(haal(PAD + "?vergelijking=" + bestand + "&van=2026-01-01&totEnMet=2026-12-31").statusCode()).isEqualTo(200);
    }

    @Test
    void eenVerkeerdeVraagKrijgtEenMelding() {
        assertThat(haal(PAD + "?vergelijking=2019.1-huidig").statusCode()).isEqualTo(404);
        assertThat(haal(PAD + "?vergelijking=2019.1-huidig").body()).contains("Deze vergelijking is niet gemaakt.").doesNotContain("2019.1");
        assertThat(haal(PAD + "/2019.1-huidig.json").statusCode()).isEqualTo(404);
        assertThat(haal(PAD + "/inhoud.json").statusCode()).isEqualTo(404);
        assertThat(haal(PAD + "?van=31-12-2026").statusCode()).isEqualTo(400);
        assertThat(haal(PAD + "?van=2026-12-31&totEnMet=2026-01-01").body()).contains("De eerste datum mag niet na de laatste liggen.");
        assertThat(haal(PAD + "?blad=99999").statusCode()).isEqualTo(404);
        assertThat(haal(PAD + "?blad=x").statusCode()).isEqualTo(404);
    }
}
