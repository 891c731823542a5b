package nl.uitkomst.pagina;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The short checks, as an adviser uses them: the answer is what the API says, and nothing that was typed is lost. */
class KorteToetsenIT extends Paginaproef {

    private static final String PAGINA = "/korte-toetsen";

    private Locator veld(String label) {
        return pagina.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private void typ(String label, String tekst) {
        veld(label).fill(tekst);
        veld(label).press("Tab");
    }

    private void kies(String label, String keuze) {
        veld(label).selectOption(keuze);
    }

    private Locator knop(String tekst) {
        return pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(tekst).setExact(true));
    }

    private Locator oordeel() {
        return pagina.locator(".oordeel");
    }

    private Locator feit(String naam) {
        return pagina.locator(".feiten dt",
                new Page.LocatorOptions().setHasText(Pattern.compile("^" + naam + "$"))).locator("xpath=following-sibling::dd[1]");
    }

    @Test
    void hetOverzichtLinktNaarElkeToets() {
        open(PAGINA);

        verwacht(pagina.locator("#keuze a")).hasCount(7);
        toegankelijk("overzicht");
        schermafbeelding("korte-toetsen");
        pagina.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("UWV beslist te laat")).click();
        verwacht(gericht()).hasText("UWV beslist te laat");
        PlaywrightAssertions.assertThat(pagina).hasTitle(Pattern.compile("^UWV beslist te laat"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zestigplus", "arbeidsongeschiktheid", "wajongww", "wiavoorschot", "dwangsom", "duur", "wgadienstverlening"})
    void watErOntbreektIsEenVraagMetEenVeld(String toets) {
        open(PAGINA + "#" + toets);

        verwacht(oordeel()).hasText("Nog niet bekend");
        verwacht(pagina.locator(".vraagblok")).isVisible();
        assertThat(pagina.locator(".vraagblok strong").count()).as("questions without a field").isZero();
        for (Locator vraag : pagina.locator(".vraagblok .vraagknop").all()) {
            vraag.click();
            assertThat(gericht().evaluate("element => element.matches('form input, form select') && element.offsetParent !== null")).isEqualTo(true);
        }
        toegankelijk("leeg: " + toets);
        pagina.setViewportSize(SMAL, 800);
        pastInDeBreedte();
        toegankelijk("leeg en smal: " + toets);
    }

    private void zestigplus() {
        open(PAGINA + "#zestigplus");
        typ("Eerste dag na 104 weken ziekte", "1 juni 2026");
        typ("Geboortedatum", "1-3-1965");
        kies("Is er een werkgever?", "geen");
        kies("Is er een teken dat iemand nooit meer kan werken?", "nee");
        kies("Stemt de werknemer in?", "ja");
        kies("Werkt iemand nu?", "nee");
    }

    @Test
    void zestigplusVolgtDeRoute() {
        zestigplus();

        verwacht(oordeel()).hasText("Aan de voorwaarden is voldaan");
        verwacht(feit("Leeftijd op die dag")).hasText("61 jaar");
        verwacht(feit("Maatregel geldt van")).hasText("1 september 2025 tot en met 31 augustus 2027");
        verwacht(pagina.getByText("Pluspunten, voor het gesprek")).isVisible();
        verwacht(pagina.getByText("Minpunten, voor het gesprek")).isVisible();
        verwacht(pagina.getByText("U vindt het zelf goed.").first()).isVisible();
        verwacht(feit("Leidt tot")).hasText("WGA, 80-100%");
        verwacht(pagina.locator(".voorwaarde--niet-voldaan")).hasCount(0);
        assertThat(pagina.locator("main").innerText()).doesNotContainIgnoringCase("toegekend");
        toegankelijk("zestigplus met uitkomst");
        schermafbeelding("zestigplus");
        pagina.setViewportSize(SMAL, 800);
        pastInDeBreedte();
        schermafbeelding("zestigplus-telefoon");
    }

    /** 760 paid hours' worth a week before; the middle function pays 14 × 20 = 280 a week: 480/760 is lost. 280 × 4.35 = 1218. */
    @Test
    void percentageEnKlasse() {
        open(PAGINA + "#arbeidsongeschiktheid");
        typ("Dag van de beoordeling", "1-9-2026");
        typ("Maatmanloon per uur (bruto)", "€ 20");
        typ("Uren per week van de maatman", "38");
        kies("Doet iemand betaald werk?", "nee");
        for (int functie = 1; functie <= 3; functie++) {
            typ("Functie " + functie + ": loon per uur (bruto)", List.of("15", "14", "13").get(functie - 1));
            typ("Functie " + functie + ": uren per week", "20");
        }

        verwacht(oordeel()).hasText("Aan de voorwaarden is voldaan");
        verwacht(feit("Percentage")).hasText("63,157894%");
        verwacht(feit("Klasse")).hasText("55 tot 65%");
        verwacht(feit("Resterende verdiencapaciteit per maand")).hasText("€ 1.218,00 bruto");
        verwacht(feit("Inkomenseis per maand")).hasText("€ 609,00 bruto");
        pagina.locator("#stappen summary").first().click();
        verwacht(pagina.locator("#stappen .stap").first()).isVisible();
        assertThat(pagina.locator("#stappen a[href^='https://wetten.overheid.nl/']").count()).isPositive();
        toegankelijk("arbeidsongeschiktheid met stappen");
        schermafbeelding("arbeidsongeschiktheid");
    }

    @Test
    void werkVraagtOmHetOordeelVanEenMens() {
        open(PAGINA + "#arbeidsongeschiktheid");
        verwacht(veld("Loon per uur van dit werk (bruto)")).isHidden();
        kies("Doet iemand betaald werk?", "ja");
        typ("Dag van de beoordeling", "1-9-2026");
        typ("Maatmanloon per uur (bruto)", "20");
        typ("Uren per week van de maatman", "38");
        typ("Loon per uur van dit werk (bruto)", "15");
        typ("Uren per week van dit werk", "20");

        verwacht(veld("Past het werk bij wat iemand kan?")).isVisible();
        verwacht(pagina.getByText("Hier moet iemand over oordelen")).isVisible();
        toegankelijk("praktisch beoordelen");
        schermafbeelding("praktisch");
    }

    @Test
    void wajongMetWwNaastElkaar() {
        open(PAGINA + "#wajongww");
        typ("Reken vanaf", "juli 2026");
        typ("Tot en met", "12-2026");
        kies("Welke Wajong", "owajong");
        typ("Eerste dag van de WW", "1-7-2026");
        typ("Dagloon van de WW (bruto)", "60");
        typ("Dit dagloon gold op", "1-7-2026");
        kies("Einde van de WW", "datum");
        typ("Laatste dag van de WW", "31-12-2026");
        typ("Loon per maand naast de uitkering (bruto)", "0");
        kies("Zegt UWV dat iemand nooit meer kan werken?", "nee");
        if (veld("Geboortedatum").isVisible()) {
            typ("Geboortedatum", "1-1-1990");
        }

        verwacht(oordeel()).hasText("Berekend");
        verwacht(pagina.getByRole(AriaRole.ROWHEADER, new Page.GetByRoleOptions().setName("WW helemaal geweigerd"))).isVisible();
        verwacht(pagina.locator("tbody tr", new Page.LocatorOptions().setHasText("Geen WW aangevraagd")).first()).containsText("minder");
        verwacht(pagina.getByText("Vraag eerst advies.").first()).isVisible();
        toegankelijk("wajong met ww");
        schermafbeelding("wajongww");
        pagina.setViewportSize(SMAL, 800);
        pastInDeBreedte();
    }

    private void voorschotEersteMaanden() {
        open(PAGINA + "#wiavoorschot");
        kies("Heeft UWV al beslist over de WIA?", "toegekend");
        typ("Eerste maand", "januari 2026");
        typ("Laatste maand", "3-2026");
    }

    /** 3 × 1,500 advance, 3 × 1,200 due: 900 too much, of which nothing is asked back. */
    @Test
    void voorschotDatWordtKwijtgescholden() {
        voorschotEersteMaanden();
        veld("Voorschot, januari 2026, in euro").fill("1.500");
        knop("Voorschot: elke maand gelijk").click();
        veld("WIA volgens de beslissing, januari 2026, in euro").fill("1200,00");
        knop("WIA volgens de beslissing: elke maand gelijk").click();
        typ("Deel van het voorschot door inkomen dat niet meetelde", "0");
        kies("Besliste UWV te laat?", "ja");
        kies("Kwam dat door de klant?", "nee");

        verwacht(feit("Te veel betaald")).hasText("€ 900,00 bruto");
        verwacht(feit("Hoeft niet terug")).hasText("€ 900,00 bruto");
        verwacht(feit("Moet terug")).hasText("€ 0,00 bruto");
        toegankelijk("voorschot kwijtgescholden");
        schermafbeelding("wiavoorschot");
        pagina.setViewportSize(SMAL, 800);
        pastInDeBreedte();
        schermafbeelding("wiavoorschot-telefoon");
    }

    @Test
    void eenKolomUitEenRekenbladPlakken() {
        voorschotEersteMaanden();
        veld("Voorschot, januari 2026, in euro").evaluate("""
                cel => { const gegevens = new DataTransfer(); gegevens.setData('text/plain', '1.500,00\\n1.400,00\\n1300');
                  cel.dispatchEvent(new ClipboardEvent('paste', {clipboardData: gegevens, bubbles: true, cancelable: true})); }""");

        verwacht(veld("Voorschot, maart 2026, in euro")).hasValue("1300,00");
        verwacht(feit("Voorschot in totaal")).hasText("€ 4.200,00 bruto");
    }

    @Test
    void eenHalfGevuldeKolomWordtTeruggevraagd() {
        voorschotEersteMaanden();
        veld("Voorschot, januari 2026, in euro").fill("1500");
        knop("Naar de uitkomst").click();

        verwacht(gericht()).hasText(Pattern.compile("^Er kloppen 2 dingen niet$"));
        verwacht(pagina.locator(".fouten")).containsText("Voorschot, februari 2026: Vul elke maand in. Was er niets, vul dan 0 in.");
        toegankelijk("half gevulde kolom");
    }

    @Test
    void voorschotVoordatUwvBeslist() {
        open(PAGINA + "#wiavoorschot");
        kies("Heeft UWV al beslist over de WIA?", "nog-niet");
        kies("Welke uitkering", "iva");
        typ("Eerste dag van de WIA", "1-9-2026");
        typ("Dagloon (bruto)", "150");
        typ("Inkomen per maand in die tijd (bruto)", "0");
        typ("Dit dagloon gold op", "1-9-2026");

        verwacht(oordeel()).hasText("Aan de voorwaarden is voldaan");
        verwacht(pagina.getByRole(AriaRole.ROWHEADER, new Page.GetByRoleOptions().setName("september 2026"))).isVisible();
        toegankelijk("voorschot geschat");
        String zonderInkomen = feit("Voorschot, geschat in totaal").innerText();
        typ("Inkomen per maand in die tijd (bruto)", "500");
        verwacht(feit("Voorschot, geschat in totaal")).not().hasText(zonderInkomen);
        verwacht(pagina.locator(".vraagblok")).hasCount(0);
    }

    private void dwangsom() {
        open(PAGINA + "#dwangsom");
        kies("Waarover moet UWV beslissen?", "wia-aanvraag");
        typ("Aanvraag ontvangen op", "5-1-2026");
        typ("Ingebrekestelling ontvangen op", "1-6-2026");
        typ("Tel tot en met", "15-7-2026");
    }

    /** From 16 June up to and including 15 July: 30 days; 14 × 23 + 14 × 35 + 2 × 45 = 902. */
    @Test
    void dwangsomTotNuToe() {
        dwangsom();

        verwacht(oordeel()).hasText("Aan de voorwaarden is voldaan");
        verwacht(feit("Aantal dagen")).hasText("30");
        verwacht(feit("Bedrag tot nu toe")).hasText("€ 902,00");
        verwacht(feit("Hoogste bedrag")).hasText("€ 1.442,00");
        toegankelijk("dwangsom");
        schermafbeelding("dwangsom");
    }

    @ParameterizedTest
    @CsvSource({"ww, 1-1-2026, 3 maanden, 31 maart 2026"})
    void duurVanEenWw(String soort, String ingang, String duur, String laatste) {
        open(PAGINA + "#duur");
        kies("Welke uitkering?", soort);
        typ("Eerste dag van de uitkering", ingang);
        typ("Gewerkte jaren voor 2016", "0");
        typ("Gewerkte jaren vanaf 2016", "1,25");
        kies("Vier van de laatste vijf jaar genoeg gewerkt?", "nee");

        verwacht(feit("Duur")).hasText(duur);
        verwacht(feit("Laatste dag")).hasText(laatste);
        toegankelijk("duur");
        schermafbeelding("duur");
    }

    @Test
    void hulpBijHetVindenVanWerk() {
        open(PAGINA + "#wgadienstverlening");
        kies("Wie betaalt de WGA?", "eigenrisicodrager");
        typ("Eerste dag van de WGA", "1-1-2025");
        typ("Over welke dag gaat de vraag?", "1-6-2026");

        verwacht(oordeel()).hasText("Aan de voorwaarden is niet voldaan");
        verwacht(pagina.locator(".voorwaarde--niet-voldaan")).hasCount(1);
        toegankelijk("wgadienstverlening");
    }

    /** Every field of every check, and every choice in it, is one that the service knows; what it says about the values is another matter. */
    @Test
    void elkVeldEnElkeKeuzeStaatInHetContract() {
        magMelden(melding -> melding.contains("400"));
        open(PAGINA);

        assertThat(pagina.evaluate("""
                async () => {
                  const {maakVerzoek} = await import('/js/toetsen/velden.js');
                  const {TOETSEN} = await import('/js/toetsen/toetsen.js');
                  const gewoon = {bedrag: '100', percentage: '50', datum: '1-9-2026', maand: '9-2026', aantal: '3',
                    jaren: '8,5', uren: '20', janee: 'ja'};
                  const vormfouten = ['onbekend-veld', 'onbekende-waarde', 'lege-waarde', 'geen-object', 'geen-lijst', 'geen-datum', 'geen-maand',
                    'geen-ja-nee', 'geen-geheel-getal', 'geen-kwarten', 'bedrag-als-tekst', 'percentage-als-tekst', 'uren-als-tekst'];
                  const vreemd = [];
                  for (const toets of TOETSEN) {
                    const eerste = Object.fromEntries(toets.velden.map((veld) => [veld.naam, veld.opties?.[0][0] ?? gewoon[veld.soort]]));
                    (toets.maandtabel?.kolommen ?? []).forEach((kolom) => { eerste[`${kolom.naam}.2026-09`] = '100'; });
                    const stellen = toets.velden.flatMap((veld) => (veld.opties ?? []).map(([code]) => ({...eerste, [veld.naam]: code})));
                    for (const waarden of [eerste, ...stellen]) {
                      const {verzoek, fouten} = maakVerzoek(toets, waarden);
                      vreemd.push(...fouten);
                      const antwoord = await fetch(`/v1/beoordelingen/_${toets.code}`, {method: 'POST', headers: {'Content-Type': 'application/json'},
                        body: JSON.stringify(verzoek)});
                      const problemen = antwoord.ok ? [] : (await antwoord.json()).fouten;
                      vreemd.push(...problemen.filter(({code}) => vormfouten.includes(code))
                        .map(({pad, code}) => `${toets.code} ${pad} ${code}`));
                    }
                  }
                  return [...new Set(vreemd)];
                }""")).isEqualTo(List.of());
    }

    @Test
    void eenFoutStaatBijHetVeldEnBovenaan() {
        open(PAGINA + "#dwangsom");
        kies("Waarover moet UWV beslissen?", "wia-aanvraag");
        typ("Aanvraag ontvangen op", "31-2-2026");

        String fout = "31 februari 2026 bestaat niet. Deze maand heeft 28 dagen.";
        verwacht(pagina.locator(".veld-fout", new Page.LocatorOptions().setHasText(fout))).isVisible();
        assertThat(veld("Aanvraag ontvangen op").getAttribute("aria-invalid")).isEqualTo("true");
        assertThat((String) veld("Aanvraag ontvangen op").evaluate("""
                e => e.getAttribute('aria-describedby').split(' ').map(id => document.getElementById(id).textContent).join(' ')"""))
                .contains(fout);
        veld("Aanvraag ontvangen op").press("Enter");
        verwacht(gericht()).hasText("Er klopt iets niet");
        toegankelijk("fout");
        schermafbeelding("fout");
        knop(fout).click();
        verwacht(veld("Aanvraag ontvangen op")).isFocused();
        verwacht(veld("Aanvraag ontvangen op")).hasValue("31-2-2026");
        typ("Aanvraag ontvangen op", "28-2-2026");
        verwacht(pagina.locator(".fouten")).isEmpty();
        verwacht(pagina.locator(".veld-gelezen", new Page.LocatorOptions().setHasText("28 februari 2026"))).isVisible();
    }

    @Test
    void watDeDienstWeigertKomtBijHetVeld() {
        magMelden(melding -> melding.contains("400"));
        open(PAGINA + "#dwangsom");
        kies("Waarover moet UWV beslissen?", "wia-aanvraag");
        pagina.getByText("Bijzonderheden").click();
        typ("Verlenging door UWV, in weken", "999");

        String fout = "Dit getal is te laag of te hoog voor dit veld.";
        verwacht(pagina.locator(".veld-fout", new Page.LocatorOptions().setHasText(fout))).isVisible();
        verwacht(pagina.locator(".fouten")).containsText(fout);
        toegankelijk("geweigerd");
        typ("Verlenging door UWV, in weken", "6");
        verwacht(pagina.locator(".fouten")).isEmpty();
        verwacht(pagina.locator(".storing")).hasCount(0);
    }

    @Test
    void zonderDienstBlijftStaanWatGetyptIs() {
        magMelden(melding -> melding.contains("ERR_FAILED"));
        dwangsom();
        verwacht(oordeel()).isVisible();
        pagina.route("**/v1/beoordelingen/**", Route::abort);
        typ("Tel tot en met", "16-7-2026");

        verwacht(pagina.locator(".storing")).containsText("De rekendienst is niet bereikbaar. Wat u typte, blijft staan.");
        verwacht(veld("Tel tot en met")).hasValue("16-7-2026");
        toegankelijk("dienst weg");
        schermafbeelding("dienst-weg");
        pagina.unroute("**/v1/beoordelingen/**");
        knop("Probeer het opnieuw").click();
        verwacht(pagina.locator(".storing")).hasCount(0);
        verwacht(feit("Aantal dagen")).hasText("31");
    }

    @Test
    void eenTrageDienstZegtDatHetDuurt() {
        open(PAGINA + "#duur");
        verwacht(oordeel()).isVisible();
        List<Route> wacht = new ArrayList<>();
        pagina.route("**/v1/beoordelingen/**", wacht::add);
        kies("Welke uitkering?", "ww");

        verwacht(pagina.locator("#melding")).hasText("Het rekenen duurt langer dan anders. Wat u typte, blijft staan.");
        pagina.unroute("**/v1/beoordelingen/**");
        wacht.forEach(Route::resume);
        verwacht(pagina.getByText("Gewerkte jaren voor 2016")).isVisible();
    }

    @Test
    void alleenMetHetToetsenbord() {
        open(PAGINA);
        Locator link = pagina.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("UWV beslist te laat"));
        tabNaar(link);
        pagina.keyboard().press("Enter");
        verwacht(gericht()).hasText("UWV beslist te laat");
        tabNaar(veld("Waarover moet UWV beslissen?"));
        pagina.keyboard().press("ArrowDown");
        verwacht(veld("Aanvraag ontvangen op")).isVisible();
        pagina.keyboard().press("Tab");
        verwacht(veld("Aanvraag ontvangen op")).isFocused();
        pagina.keyboard().type("5-1-2026");
        pagina.keyboard().press("Tab");
        verwacht(veld("Ingebrekestelling ontvangen op")).isFocused();
        pagina.keyboard().type("1 juni 2026");
        pagina.keyboard().press("Tab");
        verwacht(veld("Tel tot en met")).isVisible();
        tabNaar(veld("Tel tot en met"));
        pagina.keyboard().type("15-7-2026");
        pagina.keyboard().press("Enter");
        verwacht(gericht()).hasText("De uitkomst");
        verwacht(feit("Bedrag tot nu toe")).hasText("€ 902,00");
        verwacht(pagina.locator("#melding")).containsText("dwangsom");
        tabNaar(knop("Kopieer als notitie"));
        assertThat(gericht().evaluate("e => getComputedStyle(e).outlineStyle")).isNotEqualTo("none");
    }

    @Test
    void deNotitieNoemtNiemand() {
        omgeving.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        zestigplus();
        verwacht(oordeel()).hasText("Aan de voorwaarden is voldaan");
        knop("Kopieer als notitie").click();
        verwacht(pagina.locator("#melding")).containsText("gekopieerd");
        verwacht(pagina.locator(".gelukt")).isVisible();

        String notitie = (String) pagina.evaluate("() => navigator.clipboard.readText()");
        assertThat(notitie).contains("60-plusmaatregel").contains("Aan de voorwaarden is voldaan")
                .contains("Eerste dag na 104 weken ziekte 1 juni 2026")
                .contains("Schatting, geen beslissing. Regels").contains("sha256:").doesNotContain("1965").hasSizeLessThanOrEqualTo(1000);
    }

    @Test
    void watGetyptIsBlijftStaanBijEenAndereToetsEnGaatWegBijOpnieuw() {
        dwangsom();
        pagina.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Duur van een uitkering")).click();
        verwacht(veld("Welke uitkering?")).isVisible();
        pagina.goBack();
        verwacht(veld("Aanvraag ontvangen op")).hasValue("5-1-2026");
        knop("Begin opnieuw").click();
        verwacht(veld("Waarover moet UWV beslissen?")).hasValue("");
        verwacht(veld("Waarover moet UWV beslissen?")).isFocused();
        verwacht(oordeel()).hasText("Nog niet bekend");
        assertThat(pagina.url()).endsWith("#dwangsom");
    }

    @Test
    void opPapierStaatDeUitkomstMetWatIsIngevuld() {
        dwangsom();
        verwacht(feit("Aantal dagen")).hasText("30");
        pagina.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        verwacht(pagina.locator("form")).isHidden();
        verwacht(pagina.locator(".op-papier")).containsText("Ingebrekestelling ontvangen op: 1 juni 2026");
        verwacht(pagina.locator(".herkomst")).containsText("sha256:");
        schermafbeelding("dwangsom-afdruk");
    }

    @Test
    void inDeKleurenVanDeGebruiker() {
        pagina.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        dwangsom();

        verwacht(feit("Aantal dagen")).hasText("30");
        verwacht(pagina.locator(".voorwaarde--voldaan").first()).containsText("Voldaan:");
        schermafbeelding("dwangsom-geforceerde-kleuren");
    }
}
