package nl.uitkomst.pagina;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The calculator as an adviser uses it: from the letter to the print. */
class RekenhulpIT extends Rekenhulpproef {

    @BeforeEach
    void begin() {
        open("/");
    }

    @Test
    void vanBriefTotAfdrukMetAchtVelden() {
        toegankelijk("leeg");
        schermafbeelding("rekenhulp-leeg");
        assertThat(BRIEF).hasSizeLessThanOrEqualTo(8);

        vulBrief();

        assertThat(rij(".kern-tabel", "Uitkering")).containsExactly("€ 2.283,75", "€ 1.793,75", "€ 490,00 minder");
        assertThat(rij(".kern-tabel", "Inkomen")).containsExactly("€ 0,00", "€ 700,00", "€ 700,00 meer");
        assertThat(rij(".kern-tabel", "Uitkering en inkomen samen")).containsExactly("€ 2.283,75", "€ 2.493,75", "€ 210,00 meer");
        PlaywrightAssertions.assertThat(pagina.locator("#kernzin")).containsText("bruto");
        assertThat(pagina.locator(".maandtabel tbody tr").count()).isEqualTo(12);
        assertThat(pagina.locator(".maandgrafiek").count()).isEqualTo(1);
        toegankelijk("uitkomst");
        schermafbeelding("rekenhulp-uitkomst");

        pagina.locator("#stappen-open").click();
        PlaywrightAssertions.assertThat(pagina.locator(".stap").last()).hasAttribute("open", "");
        assertThat(pagina.locator(".stap .formule").allInnerTexts()).anyMatch(formule -> formule.contains("0,70"));
        assertThat(pagina.locator(".stap .wetlink").first().getAttribute("href")).startsWith("https://wetten.overheid.nl/");
        toegankelijk("stappen open");

        pagina.evaluate("() => window.dispatchEvent(new Event('beforeprint'))");
        pagina.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        String papier = pagina.locator("#afdruk").innerText();
        assertThat(papier).contains("Berekend op 22 november 2026, vanaf november 2026", "Ingevuld", "Kenmerk: sha256:", "Bijlage", "wetten.overheid.nl")
                .contains(pagina.locator("#antwoord .ontvangst code").textContent());
        toegankelijk("afdruk");
        schermafbeelding("rekenhulp-afdruk");
        String pdf = new String(pagina.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), StandardCharsets.ISO_8859_1);
        assertThat(pdf.split("/Type /Page\\b").length - 1).as("one page and an annex").isGreaterThanOrEqualTo(2);
        assertThat(((Number) pagina.locator(".blad-een").evaluate("blad => blad.getBoundingClientRect().height / 96 * 25.4")).doubleValue())
                .as("the first page, in mm").isLessThan(297 - 28);
    }

    @Test
    void scenariosNaastElkaar() {
        vulBrief();
        for (String inkomen : new String[] {"1000", "1300", "300"}) {
            pagina.locator("#scenario-erbij").click();
            vul("Inkomen straks, per maand", inkomen);
        }
        wachtOp(".scenariotabel thead", "Scenario 4");
        wachtOp(".kern-tabel", "€ 2.073,75");

        assertThat(pagina.locator("#scenario-erbij").count()).as("four is the most").isZero();
        assertThat(pagina.locator(".scenariotabel tbody tr").nth(3).locator("td").allInnerTexts())
                .map(cel -> ((String) cel).replace('\u00a0', ' ')).containsExactly("–", "€ 210,00 meer", "€ 300,00 meer", "€ 390,00 meer", "€ 90,00 meer");
        toegankelijk("vier scenario's");
        schermafbeelding("rekenhulp-scenarios");

        pagina.locator("#scenario-kies-1").click();
        PlaywrightAssertions.assertThat(veld("Inkomen straks, per maand")).hasValue("700");
        pagina.locator("#scenario-weg").click();
        PlaywrightAssertions.assertThat(pagina.locator(".scenariobalk")).not().containsText("Scenario 4");
    }

    @Test
    void cyclusEnVerkenning() {
        vulBrief();
        veld("UWV betaalt").selectOption("voorschot");
        vul("Geschat inkomen per maand", "500");
        wachtOp(".maandtabel thead", "Voorschot");
        wachtOpRij(".maandtabel", "november 2026", "€ 1.933,75");
        // 70% of (3262.50 - 500) = 1933.75; the benefit on 700 is 140.00 less, six months long
        assertThat(rij(".maandtabel", "november 2026")).contains("€ 1.933,75", "€ 1.793,75", "€ 140,00 minder");
        PlaywrightAssertions.assertThat(antwoord()).containsText("€ 840,00 terugbetalen");

        pagina.locator(".deel--cycli summary").click();
        wachtOpRij(".deel--cycli table", "12 maanden", "€ 1.680,00");
        assertThat(rij(".deel--cycli table", "12 maanden")).first().isEqualTo("€ 1.680,00");
        pagina.locator(".deel--verkenning summary").click();
        wachtOp(".deel--verkenning", "3.262,50");
        assertThat(pagina.locator(".curvegrafiek").count()).isEqualTo(1);
        toegankelijk("cyclus en verkenning");
        schermafbeelding("rekenhulp-cyclus-verkenning");
    }

    @Test
    void eenNotitieZonderPersoonEnEenTabelOmTePlakken() {
        pagina.locator("summary", new Page.LocatorOptions().setHasText("Geboortedatum")).click();
        vul("Geboortedatum", "14-3-1978");
        vulBrief();

        pagina.locator("#notitie").click();
        wachtOp("#melding", "notitie");
        wachtOp(".gelukt", "notitie");
        String notitie = (String) pagina.evaluate("() => navigator.clipboard.readText()");
        assertThat(notitie).hasSizeLessThanOrEqualTo(1000).contains("€ 1.793,75", "kenmerk sha256:", "geen beslissing").doesNotContain("1978");

        pagina.locator("#kopieer-csv").click();
        wachtOp("#melding", "tabel");
        assertThat((String) pagina.evaluate("() => navigator.clipboard.readText()")).startsWith("Maand;").contains(";700,00;").hasLineCount(13);
    }

    @Test
    void eenDeelcodeHeeftAlleenCijfers() {
        pagina.locator("summary", new Page.LocatorOptions().setHasText("Geboortedatum")).click();
        vul("Geboortedatum", "14-3-1978");
        vulBrief();
        assertThat(pagina.url()).as("nothing by itself").doesNotContain("#v1");
        pagina.locator("summary", new Page.LocatorOptions().setHasText("Deelcode")).click();
        pagina.locator("#maak-deelcode").click();
        String code = pagina.locator("#deelcode").inputValue();

        assertThat(code).contains("#v1.");
        pagina.navigate("about:blank");
        pagina.navigate(code);
        wachtOp(".kern-tabel", "€ 1.793,75");
        PlaywrightAssertions.assertThat(veld("Verdiencapaciteit per maand")).hasValue("1.256,28");
        PlaywrightAssertions.assertThat(veld("Geboortedatum")).hasValue("");
        assertThat(pagina.url()).as("not in the history").doesNotContain("#");
    }

    @Test
    void eenOntbrekendGegevenTerPlekke() {
        vul("Dagloon of maandloon", "150");
        vul("Inkomen straks, per maand", "700");
        wachtOp(".deel--vragen", "Wat is de eerste dag van uw uitkering?");
        toegankelijk("vraag");
        schermafbeelding("rekenhulp-vraag");

        Locator vraag = pagina.locator("#m-rechten-0-ingangsdatum");
        vraag.fill("1-10-2024");
        vraag.press("Tab");

        PlaywrightAssertions.assertThat(veld("Eerste dag van de WGA")).hasValue("1-10-2024");
        PlaywrightAssertions.assertThat(pagina.locator(".deel--vragen")).not().containsText("Wat is de eerste dag");
        assertThat((Boolean) pagina.evaluate("() => document.activeElement !== document.body")).as("the focus is not lost").isTrue();
    }

    @Test
    void wissenWistAlles() {
        vulBrief();
        knop("Wis alles").click();

        PlaywrightAssertions.assertThat(veld("Dagloon of maandloon")).hasValue("");
        PlaywrightAssertions.assertThat(antwoord()).containsText("Vul links de cijfers");
        PlaywrightAssertions.assertThat(gericht()).hasId("v-rechten-0-soort");
    }

    @Test
    void opEenTelefoonEnMetEigenKleuren() {
        open("/", SMAL);
        vulBrief();
        pastInDeBreedte();
        toegankelijk("320 px");
        schermafbeelding("rekenhulp-320");

        pagina.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        toegankelijk("eigen kleuren");
        schermafbeelding("rekenhulp-eigen-kleuren");
    }
}
