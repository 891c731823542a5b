package nl.uitkomst.pagina;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody types into the calculator: every benefit, every way to give an income, slips of the pen, and a service that is not there. */
class RekenhulpInvoerIT extends Rekenhulpproef {

    private static final Map<String, String> WAARDEN = Map.of("bedrag", "1.234,50", "verlies", "-500", "percentage", "50", "datum", "1-10-2026", "maand", "10-2026",
            "aantal", "3", "jaren", "8,5", "uren", "20");
    /** A year is no small number, and a second assessment comes after the first. */
    private static final Map<String, String> BIJZONDER = Map.of("jaar", "2026", "vanaf2", "1-2-2027", "lguTot", "31-12-2027", "totEnMet", "31-12-2027");

    @BeforeEach
    void begin() {
        open("/");
    }

    @Test
    void metAlleenHetToetsenbord() {
        for (Map.Entry<String, String> regel : BRIEF.entrySet()) {
            tabNaar(veld(regel.getKey()));
            pagina.keyboard().type(regel.getValue());
        }
        pagina.keyboard().press("Enter");
        PlaywrightAssertions.assertThat(gericht()).hasId("antwoord");
        wachtOp(".kern-tabel", "€ 210,00 meer");
        tabNaar(pagina.locator("#maand-in-beeld"));
        pagina.keyboard().press("ArrowDown");
        PlaywrightAssertions.assertThat(gericht()).hasId("maand-in-beeld");
        tabNaar(pagina.locator("#scenario-erbij"));
        pagina.keyboard().press("Enter");
        wachtOp(".scenariobalk", "Scenario 2");
        tabNaar(pagina.locator(".stap summary").first());
        pagina.keyboard().press("Enter");
        PlaywrightAssertions.assertThat(pagina.locator(".stap").first()).hasAttribute("open", "");
    }

    @Test
    void foutenStaanBijHetVeldEnBijElkaar() {
        vul("Dagloon of maandloon", "12,345");
        vul("Dit loon gold op", "31-2-2026");
        vul("Percentage arbeidsongeschikt", "20");
        vul("Inkomen straks, per maand", "42000");
        veld("Inkomen straks, per maand").press("Enter");

        PlaywrightAssertions.assertThat(gericht()).hasId("fouten");
        PlaywrightAssertions.assertThat(pagina.locator(".foutenlijst")).containsText("31 februari 2026 bestaat niet");
        PlaywrightAssertions.assertThat(pagina.locator(".foutenlijst")).containsText("Is dit een bedrag per jaar?");
        PlaywrightAssertions.assertThat(pagina.locator(".foutenlijst")).containsText("Onder de 35%");
        PlaywrightAssertions.assertThat(veld("Dit loon gold op")).hasAttribute("aria-invalid", "true");
        toegankelijk("fouten");
        schermafbeelding("rekenhulp-fouten");

        pagina.locator(".foutenlijst a").first().click();
        PlaywrightAssertions.assertThat(gericht()).hasId("v-rechten-0-loon");
        vul("Dagloon of maandloon", "€ 1.234");
        PlaywrightAssertions.assertThat(pagina.locator("#v-rechten-0-loon-gelezen")).containsText("€ 1.234,00");
        PlaywrightAssertions.assertThat(veld("Dit loon gold op")).hasValue("31-2-2026");
    }

    @Test
    void watNietKanStaatErMeteen() {
        vul("Inkomen straks, per maand", "veel");
        veld("Soort uitkering").selectOption("waz");
        wachtOp(".weigering", "Vraag UWV wat er met uw WAZ-uitkering gebeurt.");
        veld("Soort uitkering").selectOption("wao");
        wachtOp(".weigering", "Vraag UWV wat er met uw WAO-uitkering gebeurt.");
        PlaywrightAssertions.assertThat(pagina.locator(".weigering")).containsText("Dit kan deze rekenhulp niet berekenen");
        assertThat(formulier().locator("[data-plek]").count()).as("nothing to fill in for nothing").isOne();
        PlaywrightAssertions.assertThat(pagina.locator(".foutenlijst")).isEmpty();
        PlaywrightAssertions.assertThat(pagina.locator(".deel--vragen")).isEmpty();
        toegankelijk("weigering");
        schermafbeelding("rekenhulp-weigering");

        veld("Soort uitkering").selectOption("iva");
        PlaywrightAssertions.assertThat(veld("Inkomen straks, per maand")).hasValue("veel");
        vul("Inkomen straks, per maand", "");
        pagina.locator("#recht-erbij").click();
        wachtOp(".weigering", "Naast een IVA-uitkering kan er geen WW zijn.");
        pagina.locator("#v-rechten-1-soort").selectOption("toeslagenwet");
        PlaywrightAssertions.assertThat(pagina.locator(".weigering")).isEmpty();
    }

    @Test
    void eenKolomUitEenRekenblad() {
        BRIEF.forEach((label, tekst) -> {
            if (!label.equals("Inkomen straks, per maand")) {
                vul(label, tekst);
            }
        });
        veld("Nieuw inkomen invullen").selectOption("maanden");
        formulier().locator("summary", new Locator.LocatorOptions().setHasText("Plak een kolom")).click();
        pagina.locator("#plakvak").fill("Loon\n700\n800,50\n€ 1.200\n0\n700\n700\n700\n700\n700\n700\n700\n700");
        pagina.locator("#plak").click();

        PlaywrightAssertions.assertThat(pagina.locator("#v-reeks-loon-2")).hasValue("1.200,00");
        PlaywrightAssertions.assertThat(pagina.locator("[data-som=loon]")).containsText("8.300,50");
        wachtOp(".maandtabel", "€ 800,50");
        toegankelijk("reeks");
        schermafbeelding("rekenhulp-reeks");

        formulier().locator("summary", new Locator.LocatorOptions().setHasText("Plak een kolom")).click();
        pagina.locator("#plakvak").fill("700\nveel\n700");
        pagina.locator("#plak").click();
        wachtOp(".plak-uitslag", "Hier horen er 12");
    }

    @Test
    void dertienKeerVierWeken() {
        BRIEF.forEach((label, tekst) -> {
            if (!label.equals("Inkomen straks, per maand")) {
                vul(label, tekst);
            }
        });
        veld("Nieuw inkomen invullen").selectOption("vierweken");
        vul("Eerste dag van de eerste vier weken", "1-11-2026");
        pagina.locator("#v-reeks-loon-0").fill("700");
        pagina.locator("#omlaag").click();

        PlaywrightAssertions.assertThat(pagina.locator("#v-reeks-loon-12")).hasValue("700");
        PlaywrightAssertions.assertThat(pagina.locator("[data-som=loon]")).containsText("9.100,00");
        wachtOp("#antwoord", "Maand voor maand");
        toegankelijk("vier weken");
    }

    /** Every field that a benefit has goes into a request that the service reads: no unknown field, no wrong form. */
    @ParameterizedTest
    @ValueSource(strings = {"wga", "iva", "wajong", "ww", "zw"})
    void elkVeldVanElkeUitkering(String soort) {
        veld("Soort uitkering").selectOption(soort);
        PlaywrightAssertions.assertThat(veld("Soort uitkering")).hasValue(soort);
        pagina.locator("#recht-erbij").click();
        pagina.locator("#v-rechten-1-soort").selectOption("toeslagenwet");
        pagina.locator("#v-verrekening-wijze").selectOption("voorschot");
        pagina.locator("#inkomen-erbij").click();
        vulAlles();
        vulAlles();
        vul("Inkomen nu, per maand", "0");

        pagina.waitForResponse(antwoord -> antwoord.url().endsWith("/_bereken") && antwoord.status() == 200,
                () -> vul("Inkomen straks, per maand", "700"));
        PlaywrightAssertions.assertThat(pagina.locator(".foutenlijst")).not().containsText("velden na");
        toegankelijk("alle velden van " + soort);
        schermafbeelding("rekenhulp-" + soort);
    }

    /** Opens what is folded and gives every empty field a value of its kind; choices get their last but one. */
    private void vulAlles() {
        pagina.evaluate("() => document.querySelectorAll('#formulier details').forEach(deel => { deel.open = true; })");
        List<Locator> velden = formulier().locator("input[data-plek]").all();
        for (int nummer = 0; nummer < velden.size(); nummer++) {
            Locator veld = formulier().locator("input[data-plek]").nth(nummer);
            if (veld.inputValue().isEmpty()) {
                String soort = (String) veld.evaluate("invoer => [...invoer.closest('.veld').classList].find(naam => naam.startsWith('veld--')).slice(6)");
                veld.fill(BIJZONDER.getOrDefault(veld.getAttribute("data-plek").replaceAll(".*\\.", ""), WAARDEN.get(soort)));
            }
        }
        for (int nummer = 0; nummer < formulier().locator("select[data-plek]").count(); nummer++) {
            Locator keuze = formulier().locator("select[data-plek]").nth(nummer);
            if (keuze.inputValue().isEmpty()) {
                keuze.selectOption(keuze.locator("option").nth(1).getAttribute("value"));
            }
        }
    }

    @Test
    void zonderDienstGaatNietsVerloren() {
        AtomicBoolean weg = new AtomicBoolean();
        magMelden(melding -> melding.contains("net::ERR_FAILED"));
        vulBrief();
        pagina.route("**/v1/**", pad -> {
            if (weg.get()) {
                pad.abort();
            } else {
                pad.resume();
            }
        });
        weg.set(true);
        vul("Inkomen straks, per maand", "800");

        wachtOp(".deel--bovenaan", "De rekendienst is niet bereikbaar. Wat u typte, blijft staan.");
        PlaywrightAssertions.assertThat(veld("Inkomen straks, per maand")).hasValue("800");
        PlaywrightAssertions.assertThat(pagina.locator(".kern-tabel")).containsText("€ 1.793,75");
        toegankelijk("geen dienst");
        schermafbeelding("rekenhulp-geen-dienst");

        weg.set(false);
        knop("Probeer het opnieuw").click();
        wachtOp(".kern-tabel", "€ 1.723,75");
    }

    @Test
    void eenTrageDienstZegtHet() {
        vulBrief();
        pagina.route("**/_bereken", pad -> {
            pagina.waitForTimeout(2500);
            pad.resume();
        });
        vul("Inkomen straks, per maand", "800");

        wachtOp(".deel--bovenaan", "het rekenen duurt langer");
        wachtOp(".kern-tabel", "€ 1.723,75");
    }

    @Test
    void watDeDienstWeigertStaatBijHetVeld() {
        magMelden(melding -> melding.contains("400"));
        vulBrief();
        pagina.route("**/_bereken", pad -> pad.fulfill(new com.microsoft.playwright.Route.FulfillOptions().setStatus(400)
                .setContentType("application/problem+json").setBody("""
                        {"type":"/problemen/ongeldig-verzoek","title":"x","status":400,"detail":"x","code":"ongeldig-verzoek",
                         "fouten":[{"pad":"/uitkeringen/0/beoordelingen/0/resterendeVerdiencapaciteitPerMaand","code":"x","uitleg":"Dit bedrag kan niet."}]}""")));
        vul("Inkomen straks, per maand", "900");

        wachtOp(".foutenlijst", "Verdiencapaciteit per maand: Dit bedrag kan niet.");
        PlaywrightAssertions.assertThat(veld("Verdiencapaciteit per maand")).hasAttribute("aria-invalid", "true");
        PlaywrightAssertions.assertThat(veld("Verdiencapaciteit per maand")).hasValue("1.256,28");
    }
}
