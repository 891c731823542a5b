package nl.uitkomst.service.toetsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.uitkomst.catalogus.Catalogus;
import nl.uitkomst.catalogus.Wetblad;
import nl.uitkomst.service.HttpProef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The review pages over HTTP: what is on them, where their links go, and what they do with nonsense. */
class ToetsingTest extends HttpProef {

    private static final String GEVAL = "/toetsing/gevallen/INK-bruto-eis-boven";
    private static final String LOON = "v/inkomen/0/brutoloonPerMaand";
    private static final String RECHT = "u/maanden/0/uitkeringen/0/recht";

    @Autowired
    private Toetsboek boek;

    private String pagina(String pad) {
        HttpResponse<String> antwoord = haal(pad);
        assertThat(antwoord.statusCode()).as(pad).isEqualTo(200);
        return antwoord.body();
    }

    private static String gecodeerd(String tekst) {
        return URLEncoder.encode(tekst, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> probeer(Map<String, String> velden) {
        String inhoud = velden.entrySet().stream().map(veld -> gecodeerd(veld.getKey()) + '=' + gecodeerd(veld.getValue())).collect(Collectors.joining("&"));
        return stuur(naar(GEVAL).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(inhoud)));
    }

    private static Map<String, String> velden(String... paren) {
        Map<String, String> velden = new LinkedHashMap<>(Map.of("regel", "wia-61-4", "wijze", "velden"));
        for (int nummer = 0; nummer < paren.length; nummer += 2) {
            velden.put(paren[nummer], paren[nummer + 1]);
        }
        return velden;
    }

    @Test
    void hetOverzichtNoemtElkeWetMetDekkingEnAftekening() {
        String html = pagina("/toetsing");
        for (Wetblad blad : boek.catalogus().wetten()) {
            assertThat(html).contains("href=\"" + Adressen.wet(blad.wet().code()) + "\"");
        }
        assertThat(html).contains("Nog niet gebouwd", "Buiten bereik", "href=\"/toetsing/verschillen\"", "href=\"/v1/regels\"", "Alle gevallen geven de verwachte uitkomst");
    }

    @ParameterizedTest
    @ValueSource(strings = {"61 lid 4", "art. 61 lid 4 WIA", "artikel 61, lid 4"})
    void eenLidIsInEenZoekvraagGevonden(String vraag) {
        assertThat(pagina("/toetsing?zoek=" + gecodeerd(vraag))).contains("href=\"/toetsing/wia/61#lid-4\"", "href=\"/toetsing/wia/61#wia-61-4\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"wia-61-4|/toetsing/wia/61#wia-61-4", "3:2|/toetsing/aib/3:2", "maximumdagloon|/toetsing/bedragen#maximumdagloon",
            "gebroken maand|/toetsing/lezingen/gebroken-maand", "INK-bruto-eis-boven|/toetsing/gevallen/INK-bruto-eis-boven"})
    void ookRegelsBedragenLezingenEnGevallenWordenGevonden(String vraag, String adres) {
        assertThat(pagina("/toetsing?zoek=" + gecodeerd(vraag))).contains("href=\"" + adres + '"');
    }

    @Test
    void watGezochtWordtIsOnschadelijk() {
        String html = pagina("/toetsing?zoek=" + gecodeerd("\"><script>alert(x)</script>' onfocus=x"));
        assertThat(html).doesNotContain("<script", "value=\"\">").contains("&lt;script&gt;").contains("Niets gevonden");
        assertThat(pagina("/toetsing?zoek=" + "a".repeat(5000))).contains("Niets gevonden").doesNotContain("a".repeat(121));
        assertThat(pagina("/toetsing?zoek=%00%20x")).contains("<h1>Regels toetsen</h1>");
        assertThat(pagina("/toetsing?zoek=+++")).doesNotContain("id=\"gevonden\"");
    }

    @Test
    void deWetStaatInDeVolgordeVanDeArtikelenMetEenRedenWaarErGeenRegelIs() {
        String html = pagina("/toetsing/wia");
        assertThat(html.indexOf("/toetsing/wia/13#")).isLessThan(html.indexOf("/toetsing/wia/52#")).isLessThan(html.indexOf("/toetsing/wia/61#"));
        assertThat(html).contains("Vrijwillige verzekering", "buiten bereik", "nog niet gebouwd", "nog niet beoordeeld", "BWBR0019057");
        assertThat(pagina("/toetsing/WIA")).isEqualTo(html);
    }

    @Test
    void bijEenArtikelStaatAllesVanElkeRegel() {
        String html = pagina("/toetsing/wia/61");
        assertThat(html).contains("<h2 id=\"lid-4\"", "<h3 id=\"wia-61-4\"", "@formule(", "https://wetten.overheid.nl/BWBR0019057/2026-07-01#Artikel61",
                "geldt vanaf", "INK-bruto-eis-boven", "De regel werkt net niet: ", "/toetsing/lezingen/afronding-en-ondergrens", "nog niet beoordeeld", "aftekeningen/wia-61.yaml",
                "wia-61-4: \"" + boek.regel("wia-61-4").hash() + '"', "Wat verwacht u, en waarom?");
        assertThat(pagina("/toetsing/aib/3:2")).contains("https://wetten.overheid.nl/jci1.3:c:BWBR0029368&amp;artikel=3:2&amp;z=2026-07-01&amp;g=2026-07-01", "Artikel 3:2 AIB");
    }

    @Test
    void deDekkingstabelNoemtElkLid() {
        String html = pagina("/toetsing/dekking");
        boek.catalogus().wetten().stream().filter(blad -> !blad.wet().beleid()).forEach(blad -> blad.artikelen().stream().filter(artikel -> !artikel.rij())
                .forEach(artikel -> artikel.leden().forEach(lid -> assertThat(html).contains("href=\"" + Adressen.lid(blad.wet().code(), artikel.artikel(), lid.lid()) + '"'))));
        assertThat(html).doesNotContain("zonder regel en zonder reden");
    }

    /** Every page of an article can be shown, and every link of it to another page of the review arrives. */
    @Test
    void elkArtikelEnElkeLezingHeeftEenPagina() {
        Catalogus catalogus = boek.catalogus();
        List<String> adressen = new ArrayList<>(List.of("/toetsing/dekking", "/toetsing/bedragen"));
        catalogus.lezingen().forEach(lezing -> adressen.add(Adressen.lezing(lezing.blad())));
        catalogus.wetten().forEach(blad -> blad.artikelen().stream().filter(artikel -> !artikel.rij() && !artikel.regels().isEmpty())
                .forEach(artikel -> adressen.add(Adressen.artikel(blad.wet().code(), artikel.artikel()))));
        for (String adres : adressen) {
            assertThat(pagina(adres)).as(adres).contains("<h1>", "</main>").doesNotContain("<script", " style=");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/toetsing/onbekend", "/toetsing/wia/999", "/toetsing/wia/7-11", "/toetsing/lezingen/README", "/toetsing/regels/geen", "/toetsing/gevallen/geen",
            "/toetsing/wia/%3Cscript%3E"})
    void watErNietIsKrijgtEenPaginaDieVerderHelpt(String pad) {
        HttpResponse<String> antwoord = haal(pad);
        assertThat(antwoord.statusCode()).isEqualTo(404);
        assertThat(antwoord.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(antwoord.body()).contains("Deze pagina is er niet", "name=\"zoek\"").doesNotContain("<script");
    }

    @Test
    void deBladenHebbenEenStrengBeleidEnWordenNietBewaard() {
        HttpResponse<String> antwoord = haal(GEVAL);
        assertThat(antwoord.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("default-src 'none'", "form-action 'self'").doesNotContain("unsafe", "script-src");
        assertThat(antwoord.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void ietsAndersProberenLegtDeVerwachtingNaastDeUitkomst() {
        HttpResponse<String> antwoord = probeer(velden("verwachting", "Meer loon, dus <b>minder</b> uitkering: 1.149,75", LOON, "1500.00", RECHT, "1149.75"));
        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.body()).contains("De regels zeggen iets anders", "<td>1149.75</td><td>1149.75</td><td>ja</td>", "<td>deels-benut</td><td>volledig-benut</td><td>nee</td>",
                "&lt;b&gt;minder", "id: \"INK-bruto-eis-boven-VOORSTEL\"", "brutoloonPerMaand: \"1500.00\"", "recht: \"1149.75\"").doesNotContain("<b>minder");
        assertThat(antwoord.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(probeer(velden("verwachting", "als het geval")).body()).contains("De regels zeggen wat u verwachtte", "onafgerond");
    }

    @Test
    void eerstDeVerwachtingDanPasDeUitkomst() {
        HttpResponse<String> antwoord = probeer(velden(LOON, "1500.00"));
        assertThat(antwoord.statusCode()).isEqualTo(400);
        assertThat(antwoord.body()).contains("Vul eerst in wat u verwacht", "value=\"1500.00\"").doesNotContain("volledig-benut");
    }

    @Test
    void eenFoutStaatBovenaanEnBijHetVeld() {
        HttpResponse<String> antwoord = probeer(velden("verwachting", "x", LOON, "<i>veel", "v/periode/van", "gisteren"));
        assertThat(antwoord.statusCode()).isEqualTo(400);
        assertThat(antwoord.body()).contains("role=\"alert\"", "href=\"#geval-v-inkomen-0-brutoloonPerMaand\"", "aria-describedby=\"geval-v-inkomen-0-brutoloonPerMaand-fout\"",
                "href=\"#geval-v-periode-van\"").doesNotContain("<i>veel");
    }

    @Test
    void ookAlsTekst() {
        String vraag = boek.geval("INK-bruto-eis-boven").orElseThrow().verzoek().toString();
        assertThat(probeer(velden("wijze", "tekst", "verwachting", "x", "vraag", vraag, "uitkomst", "{\"volledig\": true}")).body()).contains("De regels zeggen wat u verwachtte");
        for (String geenJson : List.of("", "{", "[".repeat(500), "nul")) {
            assertThat(probeer(velden("wijze", "tekst", "verwachting", "x", "vraag", geenJson, "uitkomst", "{}")).statusCode()).as(geenJson).isEqualTo(400);
            assertThat(probeer(velden("wijze", "tekst", "verwachting", "x", "vraag", vraag, "uitkomst", geenJson)).statusCode()).as(geenJson).isEqualTo(400);
        }
        assertThat(probeer(velden("wijze", "tekst", "verwachting", "x", "vraag", "[]", "uitkomst", "{\"volledig\": true}")).statusCode()).isEqualTo(400);
    }

    @Test
    void eenTeGroteTekstWordtGeweigerd() {
        HttpResponse<String> antwoord = probeer(velden("verwachting", "a".repeat(1024 * 1024)));
        assertThat(antwoord.statusCode()).isEqualTo(413);
        assertThat(antwoord.body()).contains("Dit is te veel tekst");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&&&", "=%", "verwachting=%zz", "v/=1&verwachting=x&v//=2", "verwachting=x&v/inkomen=1&v/nergens/0=2&u/maanden/9/maand=3"})
    void onzinInEenFormulierIsGeenStoring(String inhoud) {
        HttpResponse<String> antwoord = stuur(naar(GEVAL).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(inhoud)));
        assertThat(antwoord.statusCode()).isIn(200, 400);
        assertThat(antwoord.body()).contains("</html>");
    }
}
