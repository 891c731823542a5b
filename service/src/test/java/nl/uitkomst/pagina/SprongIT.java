package nl.uitkomst.pagina;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The jump field and the shortcuts: every word leads somewhere that exists, and one letter never gets in the way of typing. */
class SprongIT extends Rekenhulpproef {

    private static final int TELEFOON = 390;

    /** Every place of the list that is no field of the form, no warning of the service and nothing that stands on the page. */
    private static final String ONBEKEND = """
            async (codes) => {
              const {SPRONGEN} = await import('/js/spronglijst.js');
              const {VELDEN} = await import('/js/formulier/rechten.js');
              const {EXTRA, GEBOORTEDATUM, HUISHOUDEN, INKOMEN, PERIODE, VERREKENING} = await import('/js/formulier/algemeen.js');
              const {KOLOMMEN} = await import('/js/verzoek.js');
              const namen = (velden) => velden.map((veld) => veld.naam);
              const velden = new Set([...namen(INKOMEN).map((naam) => `inkomen.${naam}`), ...namen(VERREKENING).map((naam) => `verrekening.${naam}`),
                ...namen([GEBOORTEDATUM, ...HUISHOUDEN, ...PERIODE]).map((naam) => `algemeen.${naam}`), ...KOLOMMEN.map(([naam]) => `reeks.${naam}.0`),
                'rechten.0.soort', ...namen(Object.values(VELDEN).flat()).map((naam) => `rechten.*.${naam}`),
                ...Object.entries(EXTRA).flatMap(([soort, hier]) => namen(hier).map((naam) => `extra.${soort}.${naam}`))]);
              return [...new Set(SPRONGEN.flatMap(({naar}) => naar.map(([plek]) => plek)))].filter((plek) => (plek.startsWith('!')
                ? !codes.includes(plek.slice(1)) : /^[#.[]/.test(plek) ? !document.querySelector(plek) : !velden.has(plek)));
            }""";

    /** Types every word of the list, one after the other, and tells which leave the cursor where it was. */
    private static final String NERGENS_HEEN = """
            async () => {
              const {SPRONGEN} = await import('/js/spronglijst.js');
              const vak = document.getElementById('ga-naar');
              return SPRONGEN.flatMap(({woorden}) => woorden).filter((woord) => {
                vak.focus();
                vak.value = woord;
                vak.form.requestSubmit();
                return document.activeElement === vak || document.activeElement === document.body;
              });
            }""";

    @BeforeEach
    void begin() {
        open("/");
    }

    private Locator melding() {
        return pagina.locator("#ga-naar-melding");
    }

    private void ganaar(String woord) {
        pagina.locator("#ga-naar").fill(woord);
        pagina.locator("#ga-naar").press("Enter");
    }

    private static List<String> codes() throws IOException {
        try (InputStream invoer = SprongIT.class.getResourceAsStream("/teksten/waarschuwingen.yaml")) {
            return new String(invoer.readAllBytes(), StandardCharsets.UTF_8).lines().filter(regel -> regel.matches("[a-z-]+:.*"))
                    .map(regel -> regel.substring(0, regel.indexOf(':'))).toList();
        }
    }

    @Test
    void elkePlekVanDeLijstBestaat() throws IOException {
        vulBrief();
        List<?> zonderTabel = (List<?>) pagina.evaluate(ONBEKEND, codes());
        veld("Nieuw inkomen invullen").selectOption("maanden");
        pagina.locator("#plakvak").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        List<Object> nergens = new ArrayList<>((List<?>) pagina.evaluate(ONBEKEND, codes()));
        nergens.retainAll(zonderTabel);

        assertThat(nergens).isEmpty();
    }

    @Test
    void elkWoordLeidtErgensHeenOokOpEenLegePagina() {
        assertThat((List<?>) pagina.evaluate(NERGENS_HEEN)).isEmpty();
        assertThat((List<?>) pagina.evaluate("""
                async () => {
                  const {SPRONGEN} = await import('/js/spronglijst.js');
                  const {kaal, zoek} = await import('/js/sprong.js');
                  const woorden = SPRONGEN.flatMap((sprong) => sprong.woorden.map((woord) => [woord, sprong]));
                  return woorden.filter(([woord, sprong]) => zoek(woord) !== sprong || kaal(woord) === '').map(([woord]) => woord);
                }""")).as("a word in two places").isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bonus | v-inkomen-wijze | Kies “Per maand”
            Mijn cliënt krijgt een bonus | v-inkomen-wijze | Kies “Per maand”
            vakantiegeld | v-inkomen-telling | Kies of het vakantiegeld in het bedrag zit
            vakantie | v-inkomen-telling | Kies of het vakantiegeld in het bedrag zit
            TWEEDE BAAN | v-inkomen-straks | Tel het loon van alle banen op
            vier weken | v-inkomen-wijze | Kies “Per vier weken”
            voorschot | v-verrekening-wijze | Kies “Voorschot
            maatman | v-rechten-0-maatmaninkomen |
            aow | v-algemeen-geboortedatum |
            winst | v-extra-0-winst |
            ziek | v-extra-0-perMaand | Dit is ziekengeld of loon als inkomen
            pensioen | v-extra-0-aard |
            garantiebedrag | v-rechten-0-soort | Dit hoort bij de Wajong
            huishouden | recht-erbij |
            partner | recht-erbij |
            verdient met | ga-naar |
            eerste dag van de | v-rechten-0-ingangsdatum |
            dwangsom | korte-toetsen |
            """)
    void eenWoordBrengtUErheen(String woord, String plek, String zin) {
        ganaar(woord);

        verwacht(gericht()).hasId(plek);
        if (zin != null) {
            verwacht(pagina.locator("#" + plek + "-gelezen")).containsText(zin);
        }
    }

    @Test
    void watIngeklaptIsGaatOpen() {
        pagina.locator("#ga-naar").focus();
        pagina.keyboard().type("maatman");
        pagina.keyboard().press("Enter");
        verwacht(pagina.locator("#v-rechten-0-maatmaninkomen")).isVisible();
        verwacht(melding()).hasText("U bent nu bij “Maatmaninkomen per maand”.");

        ganaar("zzp");
        verwacht(melding()).containsText("Er is een inkomen bijgekomen. U bent nu bij “Belastbare winst in dat jaar”.");
        toegankelijk("gesprongen");
        ganaar("zzp");
        assertThat(formulier().locator("#v-extra-1-soort").count()).as("one row is enough").isZero();
        pagina.keyboard().type("1000");
        verwacht(pagina.locator("#v-extra-0-winst")).hasValue("1000");

        ganaar("konijn");
        verwacht(gericht()).hasId("ga-naar");
        verwacht(melding()).containsText("Niets gevonden");
        toegankelijk("niets gevonden");
        ganaar(" ");
        verwacht(melding()).containsText("Typ een woord");
    }

    @Test
    void watErNuNietIsZegtDat() {
        veld("Soort uitkering").selectOption("wao");
        formulier().locator("#inkomen-erbij").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));

        ganaar("winst");

        verwacht(gericht()).hasId("ga-naar");
        verwacht(melding()).containsText("Dit veld is er nu niet. Kies eerst een andere uitkering.");
    }

    @Test
    void naarDeWaarschuwingAlsDieErIs() {
        vulBrief();
        veld("Nieuw inkomen invullen").selectOption("maanden");
        pagina.locator("#v-reeks-loon-0").fill("700");
        pagina.locator("#omlaag").click();
        pagina.locator("#v-reeks-loon-1").fill("5000");
        pagina.locator("#v-reeks-loon-1").blur();
        pagina.locator("[data-code=eenmalige-beloning]").waitFor();

        ganaar("dertiende maand");

        verwacht(gericht()).hasAttribute("data-code", "eenmalige-beloning");
        verwacht(gericht()).containsText("bonus");
        verwacht(melding()).hasText("U bent nu bij de waarschuwing hierover.");
        schermafbeelding("rekenhulp-sprong");
    }

    @Test
    void sneltoetsenAlleenBuitenEenVeld() {
        veld("Dagloon of maandloon").focus();
        pagina.keyboard().type("gufw");
        verwacht(veld("Dagloon of maandloon")).hasValue("gufw");
        veld("Dagloon of maandloon").fill("");
        vulBrief();
        pagina.evaluate("() => { window.print = () => { document.body.dataset.gedrukt = 'ja'; }; }");

        pagina.keyboard().press("u");
        verwacht(gericht()).hasId("antwoord");
        pagina.keyboard().press("n");
        wachtOp("#melding", "notitie");
        pagina.keyboard().press("p");
        assertThat(pagina.locator("body").getAttribute("data-gedrukt")).isEqualTo("ja");
        pagina.keyboard().press("k");
        wachtOp(".scenariobalk", "Scenario 2");
        pagina.keyboard().press("Control+f");
        verwacht(gericht()).hasId("scenario-erbij");
        pagina.keyboard().press("f");
        verwacht(gericht()).hasId("v-rechten-0-soort");
        pagina.locator("#antwoord").focus();
        pagina.keyboard().press("g");
        verwacht(gericht()).hasId("ga-naar");
        verwacht(pagina.locator("#ga-naar")).hasValue("");
    }

    @Test
    void sneltoetsenGaanUit() {
        pagina.locator("summary", new Page.LocatorOptions().setHasText("Sneltoetsen")).click();
        verwacht(pagina.locator(".sneltoetsen-lijst")).containsText("Wis alles");
        toegankelijk("sneltoetsen");
        schermafbeelding("rekenhulp-sneltoetsen");
        pagina.getByLabel("Sneltoetsen aan").uncheck();
        pagina.locator("#antwoord").focus();
        pagina.keyboard().press("g");
        verwacht(gericht()).hasId("antwoord");

        pagina.getByLabel("Sneltoetsen aan").check();
        pagina.locator("#antwoord").focus();
        pagina.keyboard().press("n");
        verwacht(melding()).containsText("Er is nog geen uitkomst");
    }

    @Test
    void wissenMetEenLetterEnTerug() {
        vulBrief();
        pagina.locator("#antwoord").focus();
        pagina.keyboard().press("w");
        verwacht(veld("Dagloon of maandloon")).hasValue("");
        verwacht(gericht()).hasId("v-rechten-0-soort");
        toegankelijk("gewist");
        pagina.locator("#antwoord").focus();
        pagina.keyboard().press("w");

        knop("Zet terug").click();
        verwacht(veld("Dagloon of maandloon")).hasValue("150");
        wachtOp(".kern-tabel", "€ 1.793,75");
        verwacht(pagina.locator("#zet-terug")).isHidden();

        knop("Wis alles").click();
        vul("Dagloon of maandloon", "100");
        verwacht(pagina.locator("#zet-terug")).isHidden();
    }

    @Test
    void opEenTelefoon() {
        open("/", TELEFOON);
        pagina.locator("summary", new Page.LocatorOptions().setHasText("Sneltoetsen")).click();
        ganaar("partner");
        verwacht(melding()).containsText("Voeg die uitkering eerst toe");
        pastInDeBreedte();
        schermafbeelding("rekenhulp-sprong-390");
        open("/", SMAL);
        ganaar("bonus");
        pastInDeBreedte();
        toegankelijk("gesprongen op 320 px");
    }
}
