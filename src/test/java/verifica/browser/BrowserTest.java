package verifica.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** What the browser tests share: a browser, pages of a size and a language, and what every page must keep to. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserTest {

    static final int PHONE = 360;
    static final int DESKTOP = 1280;

    private static final int HEIGHT = 800;
    private static final double PATIENCE_MS = 60_000;

    @TestHTTPResource("/")
    URI home;

    private Playwright playwright;
    private Browser browser;

    /** Looked for before each test rather than once, so that a missing browser shows as skipped tests. */
    @BeforeEach
    void start() {
        Path executable = Browsers.installed();
        if (browser == null) {
            playwright = Browsers.playwright();
            browser = Browsers.start(playwright, executable);
        }
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
            playwright.close();
        }
    }

    final Page page(int width, String locale, ColorScheme scheme, boolean javaScript) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, HEIGHT)
                .setLocale(locale)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(javaScript));
        context.setDefaultTimeout(PATIENCE_MS);
        return context.newPage();
    }

    final void open(Page page, String path) {
        page.navigate(home.resolve(path).toString());
    }

    /** Nothing that axe-core finds, and nothing that makes the page scroll sideways. */
    static void assertSound(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as("axe-core on %s", page.url())
                .extracting(Rule::getId, rule -> rule.getNodes().get(0).getHtml())
                .isEmpty();
        assertFits(page);
    }

    /** Nothing makes the page scroll sideways. */
    static void assertFits(Page page) {
        Object over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) over).intValue())
                .as("sideways scroll on %s", page.url())
                .isZero();
    }
}
