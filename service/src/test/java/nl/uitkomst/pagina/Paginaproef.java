package nl.uitkomst.pagina;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.uitkomst.proef.Dienst;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * A test of a page in a real browser, on the packaged service. Whatever a test does, in the end no other host was asked for anything, nothing
 * was kept in the browser, and the console holds no error that the test did not announce.
 */
abstract class Paginaproef {

    /** A laptop, and the narrowest telephone that WCAG asks for. */
    protected static final int BREED = 1280;
    protected static final int SMAL = 320;
    /** Pixels; Chromium makes no picture that is higher. */
    private static final int LANGSTE_AFBEELDING = 16_000;

    private static final String AXE = bron("/axe.min.js");
    private static final Path AFBEELDINGEN = Path.of(System.getProperty("uitkomst.schermafbeeldingen", "target/schermafbeeldingen"));
    private static final String BEWAARD = """
            async () => ({
              lokaal: localStorage.length, sessie: sessionStorage.length, cookie: document.cookie,
              databanken: (await indexedDB.databases()).length, voorraden: (await caches.keys()).length,
              werkers: (await navigator.serviceWorker.getRegistrations()).length})""";
    private static final Map<String, Object> NIETS_BEWAARD =
            Map.of("lokaal", 0, "sessie", 0, "cookie", "", "databanken", 0, "voorraden", 0, "werkers", 0);
    private static final String OVERTREDINGEN = """
            async () => (await axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}))
              .violations.map(v => `${v.id}: ${v.help}: ${v.nodes.map(n => n.target.join(' ') + ' ' + (n.any[0]?.message ?? '')).join(' | ')}`)""";
    private static final String STEEKT_UIT = """
            () => { const breedte = document.documentElement.clientWidth;
              return document.documentElement.scrollWidth <= breedte ? [] : [document.documentElement.scrollWidth - breedte,
                ...[...document.querySelectorAll('body *')].filter(deel => deel.getBoundingClientRect().right > breedte)
                  .map(deel => `${deel.tagName}.${deel.className} ${deel.textContent.trim().slice(0, 40)}`)]; }""";

    protected final Dienst dienst = Dienst.gedeeld();
    protected Page pagina;
    protected BrowserContext omgeving;
    private final List<String> elders = new ArrayList<>();
    private final List<String> meldingen = new ArrayList<>();
    private Predicate<String> aangekondigd = melding -> false;

    private static String bron(String pad) {
        try (InputStream invoer = Paginaproef.class.getResourceAsStream(pad)) {
            return new String(invoer.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** The browser of the test: a plain one, unless a test wants another. */
    protected Browser.NewContextOptions instelling() {
        return new Browser.NewContextOptions().setViewportSize(BREED, 800).setLocale("nl-NL");
    }

    @BeforeEach
    void maakOmgeving() {
        omgeving = Chromium.gedeeld().newContext(instelling());
        omgeving.onRequest(this::merkOp);
        pagina = omgeving.newPage();
        pagina.onConsoleMessage(this::merkOp);
        pagina.onPageError(fout -> meldingen.add("page error: " + fout));
    }

    private void merkOp(Request verzoek) {
        String adres = verzoek.url();
        if (!adres.startsWith(dienst.adres("/").toString()) && !adres.startsWith("data:") && !adres.startsWith("blob:")) {
            elders.add(adres);
        }
    }

    private void merkOp(ConsoleMessage melding) {
        if (melding.type().equals("error") || melding.type().equals("warning")) {
            meldingen.add(melding.text());
        }
    }

    @AfterEach
    void nietsBlijftEnNietsGaatNaarBuiten() {
        try {
            if (pagina.url().startsWith(dienst.adres("/").toString())) {
                assertThat(pagina.evaluate(BEWAARD)).as("kept in the browser").isEqualTo(NIETS_BEWAARD);
            }
            assertThat(omgeving.cookies()).as("cookies").isEmpty();
            assertThat(elders).as("requests to another host").isEmpty();
            assertThat(meldingen).as("errors in the console").allMatch(aangekondigd);
        } finally {
            omgeving.close();
        }
    }

    /** The console may hold lines of this kind: a refused request leaves one, for instance. */
    protected void magMelden(Predicate<String> soort) {
        aangekondigd = aangekondigd.or(soort);
    }

    /** Opens a page and waits until its modules have run. */
    protected void open(String pad) {
        pagina.navigate(dienst.adres(pad).toString());
        pagina.waitForLoadState();
    }

    /** Opens a page at a width, as a telephone or a laptop has it. */
    protected void open(String pad, int breedte) {
        pagina.setViewportSize(breedte, 800);
        open(pad);
    }

    /** No rule of WCAG 2.2 AA that a machine can check is broken in this state, nor a practice that axe-core recommends. */
    protected void toegankelijk(String toestand) {
        if (!Boolean.TRUE.equals(pagina.evaluate("() => Boolean(window.axe)"))) {
            pagina.evaluate(AXE);
        }
        assertThat((List<?>) pagina.evaluate(OVERTREDINGEN)).as("axe-core: " + toestand).isEmpty();
    }

    /** Nothing sticks out to the right; only a table may scroll in its own box. */
    protected void pastInDeBreedte() {
        assertThat((List<?>) pagina.evaluate(STEEKT_UIT)).as("what sticks out when the page scrolls sideways").isEmpty();
    }

    /** The whole page as a picture in the build output, to be looked at; of a page longer than a picture can be, what is seen first. */
    protected void schermafbeelding(String naam) {
        int hoogte = ((Number) pagina.evaluate("() => document.documentElement.scrollHeight")).intValue();
        pagina.screenshot(new Page.ScreenshotOptions().setPath(AFBEELDINGEN.resolve(naam + ".png")).setFullPage(hoogte <= LANGSTE_AFBEELDING));
    }

    /** An assertion about the page, which waits until it holds. */
    protected static LocatorAssertions verwacht(Locator plaats) {
        return PlaywrightAssertions.assertThat(plaats);
    }

    /** What has the focus. */
    protected Locator gericht() {
        return pagina.locator(":focus");
    }

    /** Presses Tab until something has the focus, as somebody without a mouse does; gives up after many. */
    protected void tabNaar(Locator doel) {
        for (int keer = 0; keer < 200; keer++) {
            if (Boolean.TRUE.equals(doel.evaluate("element => element === document.activeElement"))) {
                return;
            }
            pagina.keyboard().press("Tab");
        }
        throw new AssertionError("cannot be reached with the keyboard: " + doel);
    }
}
