package nl.uitkomst.pagina;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The review pages in a browser: for everybody, without a mouse, on paper, and without a script. */
class ToetsingIT extends Paginaproef {

    private static final String GEVAL = "/toetsing/gevallen/INK-bruto-eis-boven?regel=wia-61-4";

    /** Of a kind of page that can be large a small one is taken: the same template, and the machine looks at every element. */
    @ParameterizedTest
    @CsvSource({"overzicht,/toetsing", "zoeken,/toetsing?zoek=61+lid+4", "wet,/toetsing/aib", "artikel,/toetsing/wia/63", "artikel-dubbele-punt,/toetsing/aib/3:4",
            "beleid,/toetsing/wga-dienstverlening", "dekking,/toetsing/dekking", "bedragen,/toetsing/bedragen", "lezing,/toetsing/lezingen/afronding-en-ondergrens",
            "regel,/toetsing/regels/wia-61-4", "geval,/toetsing/gevallen/INK-bruto-eis-boven", "verschillen,/toetsing/verschillen"})
    void elkeSoortPaginaIsVoorIedereenEnPastOpEenTelefoon(String naam, String pad) {
        open(pad);
        toegankelijk(naam);
        assertThat(pagina.locator("h1").count()).isEqualTo(1);
        assertThat(pagina.locator("script").count()).isZero();
        schermafbeelding("toetsing-" + naam);

        open(pad, SMAL);
        pastInDeBreedte();
        if (!naam.equals("dekking")) { // the same rows of one table below each other: looking at them takes half a minute
            toegankelijk(naam + ", smal");
        }
        schermafbeelding("toetsing-" + naam + "-smal");
    }

    @Test
    void watErNietIsIsOokEenPaginaVoorIedereen() {
        magMelden(melding -> melding.contains("404"));
        open("/toetsing/wia/999");
        verwacht(pagina.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Deze pagina is er niet"))).isVisible();
        toegankelijk("niet gevonden");
    }

    /** Two choices from the first page: the statute, then the paragraph. There are the rule and its cases. */
    @Test
    void vanHetOverzichtNaarEenLidInTweeStappenMetHetToetsenbord() {
        open("/toetsing");
        tabNaar(pagina.locator("a[href='/toetsing/wia']"));
        pagina.keyboard().press("Enter");
        pagina.waitForURL("**/toetsing/wia");
        tabNaar(pagina.locator("a[href='/toetsing/wia/61#lid-4']"));
        pagina.keyboard().press("Enter");
        pagina.waitForURL("**/toetsing/wia/61#lid-4");

        Locator lid = pagina.locator("section[aria-labelledby='lid-4']");
        verwacht(lid.locator("h3#wia-61-4")).isVisible();
        verwacht(lid.locator("summary").filter(new Locator.FilterOptions().setHasText("INK-bruto-eis-boven")).first()).isVisible();
        assertThat(pagina.evaluate("() => Math.abs(document.getElementById('lid-4').getBoundingClientRect().top) < window.innerHeight")).isEqualTo(true);
    }

    /** Or one word typed, and one choice. */
    @Test
    void ookLangsHetZoekveld() {
        open("/toetsing");
        tabNaar(pagina.locator("#zoek"));
        pagina.keyboard().type("art. 61 lid 4");
        pagina.keyboard().press("Enter");
        pagina.waitForURL("**/toetsing?zoek=**");
        tabNaar(pagina.locator("a[href='/toetsing/wia/61#lid-4']"));
        pagina.keyboard().press("Enter");
        pagina.waitForURL("**/toetsing/wia/61#lid-4");
        verwacht(pagina.locator("h3#wia-61-4")).isVisible();
    }

    @Test
    void eenAndereWaardeProberenMetHetToetsenbord() {
        open(GEVAL);
        tabNaar(pagina.locator("#geval-velden-verwachting"));
        pagina.keyboard().type("Bij meer loon blijft minder over: 1.149,75.");
        tabNaar(pagina.locator("#geval-v-inkomen-0-brutoloonPerMaand"));
        pagina.keyboard().press("ControlOrMeta+A");
        pagina.keyboard().type("1500.00");
        pagina.keyboard().press("Enter");

        verwacht(pagina.getByRole(AriaRole.STATUS)).containsText("De regels zeggen iets anders");
        verwacht(pagina.locator("section[aria-labelledby='proef'] table")).containsText("volledig-benut");
        verwacht(pagina.getByLabel("Voorstel voor een toets")).containsText("INK-bruto-eis-boven-VOORSTEL");
        toegankelijk("na het rekenen");
        schermafbeelding("toetsing-proef");
    }

    @Test
    void eenFoutWijstHetVeldAan() {
        magMelden(melding -> melding.contains("400"));
        open(GEVAL);
        pagina.locator("#geval-velden-verwachting").fill("x");
        pagina.locator("#geval-v-inkomen-0-brutoloonPerMaand").fill("veel");
        pagina.locator("form.proef button").first().click();

        verwacht(pagina.getByRole(AriaRole.ALERT)).containsText("bedrag");
        pagina.getByRole(AriaRole.ALERT).locator("a").first().click();
        verwacht(pagina.locator("#geval-v-inkomen-0-brutoloonPerMaand")).isFocused();
        toegankelijk("fout bij een veld");
        schermafbeelding("toetsing-fout");
    }

    @Test
    void opPapierStaatHetAdresVanDeWetEnIsNietsDichtgeklapt() {
        open("/toetsing/wia/61");
        pagina.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat((String) pagina.evaluate("() => getComputedStyle(document.querySelector('a.wet'), '::after').content")).contains("https://wetten.overheid.nl/BWBR0019057/2026-07-01#Artikel61");
        assertThat((List<?>) pagina.evaluate("() => [...document.querySelectorAll('main details:not(.proberen)')].filter(deel => deel.lastElementChild.getBoundingClientRect().height === 0)"
                + ".map(deel => deel.innerText)")).isEmpty();
        verwacht(pagina.locator("form").first()).isHidden();
        verwacht(pagina.locator("header nav")).isHidden();
        schermafbeelding("toetsing-afdruk");
    }
}
