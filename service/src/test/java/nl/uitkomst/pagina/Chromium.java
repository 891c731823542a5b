package nl.uitkomst.pagina;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The browser of this machine, started once for all tests of the process. Nothing is fetched: a missing browser is an error that says what to do. */
final class Chromium {

    private static final List<String> PLAATSEN = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static Browser browser;

    private Chromium() {
    }

    static synchronized Browser gedeeld() {
        if (browser == null) {
            Path programma = programma();
            Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(programma));
        }
        return browser;
    }

    private static Path programma() {
        Optional<String> gekozen = Optional.ofNullable(System.getenv("CHROMIUM"));
        return gekozen.map(List::of).orElse(PLAATSEN).stream().map(Path::of).filter(Files::isExecutable).findFirst()
                .orElseThrow(() -> new IllegalStateException("the tests of the pages need Chromium; on Debian or Ubuntu: "
                        + "sudo apt-get install -y chromium (elsewhere: install it and set CHROMIUM to the path of the program)"));
    }
}
