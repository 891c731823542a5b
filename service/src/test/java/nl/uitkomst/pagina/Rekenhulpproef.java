package nl.uitkomst.pagina;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the tests of the calculator have in common: a situation off a letter, and the places on the page. */
abstract class Rekenhulpproef extends Paginaproef {

    private static final double GEDULD_MS = 30_000;

    /** Daily wage € 150, 60%, wage-related until after the months shown: 70% of 21.75 × 150 less the income. */
    protected static final Map<String, String> BRIEF = new LinkedHashMap<>();

    static {
        BRIEF.put("Dagloon of maandloon", "150");
        BRIEF.put("Dit loon gold op", "1-7-2026");
        BRIEF.put("Percentage arbeidsongeschikt", "60");
        BRIEF.put("Verdiencapaciteit per maand", "1.256,28");
        BRIEF.put("Eerste dag van de WGA", "1-10-2024");
        BRIEF.put("Laatste dag loongerelateerd", "30-9-2028");
        BRIEF.put("Inkomen nu, per maand", "0");
        BRIEF.put("Inkomen straks, per maand", "700");
    }

    @Override
    protected Browser.NewContextOptions instelling() {
        return super.instelling().setPermissions(List.of("clipboard-read", "clipboard-write"));
    }

    /** The page begins in the month of today: here always the same one. */
    @Override
    protected void open(String pad) {
        pagina.clock().setFixedTime("2026-11-22T12:00:00");
        super.open(pad);
    }

    protected Locator formulier() {
        return pagina.locator("#formulier");
    }

    protected Locator antwoord() {
        return pagina.locator("#antwoord");
    }

    protected Locator veld(String label) {
        return formulier().getByLabel(label, new Locator.GetByLabelOptions().setExact(true)).first();
    }

    protected Locator knop(String naam) {
        return pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(naam).setExact(true));
    }

    /** Fills a field and leaves it, as the Tab key does. */
    protected void vul(String label, String tekst) {
        veld(label).fill(tekst);
        veld(label).blur();
    }

    protected void vulBrief() {
        BRIEF.forEach(this::vul);
        wachtOp(".kern-tabel", "€ 1.793,75");
        wachtOp(".kern-tabel", "€ 210,00 meer");
    }

    protected void wachtOp(String plek, String tekst) {
        assertThat(pagina.locator(plek).first()).containsText(tekst, new LocatorAssertions.ContainsTextOptions().setTimeout(GEDULD_MS));
    }

    /** Waits until a row holds a text: an answer to what was filled in before may still stand there for a moment. */
    protected void wachtOpRij(String tabel, String kop, String tekst) {
        assertThat(regel(tabel, kop)).containsText(tekst, new LocatorAssertions.ContainsTextOptions().setTimeout(GEDULD_MS));
    }

    /** The cells of a row of a table, without the heading. */
    protected List<String> rij(String tabel, String kop) {
        return regel(tabel, kop).locator("td").allInnerTexts().stream().map(tekst -> tekst.replace('\u00a0', ' ').strip()).toList();
    }

    private Locator regel(String tabel, String kop) {
        Locator koppen = pagina.locator("th").getByText(kop, new Locator.GetByTextOptions().setExact(true));
        return pagina.locator(tabel + " tr").filter(new Locator.FilterOptions().setHas(koppen)).first();
    }
}
