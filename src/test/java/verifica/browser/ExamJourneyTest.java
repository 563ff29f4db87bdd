package verifica.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A student takes an exam from the front page to the review; every page on the way is looked at by axe-core, in both colour schemes and both sizes. */
@QuarkusTest
class ExamJourneyTest extends BrowserTest {

    private static final String QUIZ = "/quizzes/vertice-di-pyongyang";

    @ParameterizedTest
    @CsvSource({"360, it-IT, LIGHT", "1280, it-IT, DARK", "1280, en-GB, LIGHT", "360, en-GB, DARK"})
    void exam_fromTheFrontPageToTheReview(int width, String locale, ColorScheme scheme) {
        Page page = page(width, locale, scheme, true);
        open(page, "/");
        assertSound(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Il vertice di Pyongyang"))
                .click();
        assertSound(page);
        page.locator("form:has(input[value=exam]) button").click();
        assertSound(page);

        page.locator("fieldset.question")
                .filter(new Locator.FilterOptions().setHas(page.locator("input[type=radio]")))
                .first()
                .locator("input[type=radio]")
                .first()
                .check();
        page.locator("input[name='s1.text']").fill("articolo 4");
        Locator date = page.locator("input[name$='.date']").first();
        date.fill("32 giugno 2024");
        page.locator("button[name=save]").click();
        assertThat(page.locator("input[name$='.date']").first().getAttribute("aria-invalid"))
                .isEqualTo("true");
        assertThat(page.locator("input[name$='.date']").first().inputValue()).isEqualTo("32 giugno 2024");
        assertSound(page);

        page.locator("input[name$='.date']").first().fill("19 giugno 2024");
        page.locator("button[name=summary]").click();
        assertThat(page.url()).endsWith("/summary");
        assertSound(page);
        page.locator("form.hand-in button").click();

        assertThat(page.url()).endsWith("/review");
        assertThat(page.locator("article.reviewed").count()).isEqualTo(15);
        assertThat(page.locator("mark").count()).isGreaterThanOrEqualTo(15);
        assertSound(page);
        page.locator("nav.filter a").last().click();
        assertThat(page.locator("article.reviewed").count()).isLessThan(15);
        assertSound(page);

        page.locator(".citation figcaption a").first().click();
        assertThat(page.locator(".passage mark").count()).isPositive();
        assertSound(page);
        open(page, "/me");
        assertSound(page);
        open(page, "/no-such-page");
        assertSound(page);
        page.context().close();
    }

    @ParameterizedTest
    @CsvSource({"320", "640"})
    void pages_fitWhereTheTextIsTwiceAsLarge(int width) {
        // 1280 pixels at 200 % are 640; at 400 % they are 320 (WCAG 2.2, 1.4.10).
        Page page = page(width, "it-IT", ColorScheme.LIGHT, true);
        for (String address : new String[] {"/", "/quizzes/cinque-fonti", "/sources/003_0fe9d0c54a8cbe3a", "/me"}) {
            open(page, address);
            assertFits(page);
        }
        open(page, "/quizzes/cinque-fonti");
        page.locator("form:has(input[value=exam]) button").click();
        assertFits(page);
        page.locator("button[name=summary]").click();
        assertFits(page);
        page.locator("form.hand-in button").click();
        assertFits(page);
        page.context().close();
    }

    @ParameterizedTest
    @CsvSource({QUIZ})
    void exam_withTheKeyboardOnly(String quiz) {
        Page page = page(DESKTOP, "it-IT", ColorScheme.LIGHT, true);
        open(page, quiz);
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
        page.keyboard().press("Enter");
        press(page, "Tab", "form:has(input[value=exam]) button");
        page.keyboard().press("Enter");
        page.waitForURL("**/attempts/*");

        press(page, "Tab", "fieldset.question input[type=text]");
        page.keyboard().type("articolo 4");
        press(page, "Tab", "button[name=summary]");
        page.keyboard().press("Enter");
        page.waitForURL("**/summary");
        assertThat(page.locator("progress, main").first().textContent()).contains("1 su 15");
        press(page, "Tab", "form.hand-in button");
        page.keyboard().press("Enter");
        page.waitForURL("**/review");
        page.context().close();
    }

    /** Presses a key until the element that a selector names first has the focus. */
    private static void press(Page page, String key, String selector) {
        for (int i = 0; i < 300; i++) {
            page.keyboard().press(key);
            Object there = page.evaluate("s => document.activeElement === document.querySelector(s)", selector);
            if (Boolean.TRUE.equals(there)) {
                return;
            }
        }
        throw new AssertionError("the keyboard does not reach " + selector);
    }
}
