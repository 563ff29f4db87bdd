package verifica.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A student practises: without JavaScript on a phone, and once more under the eyes of axe-core. */
@QuarkusTest
class PracticeJourneyTest extends BrowserTest {

    private static final String QUIZ = "/quizzes/vertice-di-pyongyang";

    @Test
    void practice_withoutJavaScriptOnAPhone() {
        Page page = page(PHONE, "it-IT", ColorScheme.LIGHT, false);
        open(page, QUIZ);
        page.locator("form:has(input[value=practice]) button").click();
        assertThat(page.locator("h1").textContent()).isEqualTo("Il vertice di Pyongyang");

        page.locator("input[name='s1.text']").fill("articolo 51");
        page.locator("form.answers button.primary").click();
        assertThat(page.locator(".verdict").first().textContent()).contains("Non è giusto");
        assertThat(page.locator(".citation mark").count()).isPositive();
        assertThat(page.locator(".explanation").count()).isZero();

        page.locator("input[name='s1.text']").fill("art. 4");
        page.locator("form.answers button.primary").click();
        assertThat(page.locator(".verdict").first().textContent())
                .contains("Giusto")
                .contains("2 tentativi");
        assertThat(page.locator(".explanation").count()).isEqualTo(1);

        page.locator("a.button.primary").click();
        assertThat(page.locator(".kicker").nth(1).textContent()).isEqualTo("Domanda 2 di 15");
        String attempt = page.url();
        open(page, "/");
        page.locator("section:has(#under-way) a").first().click();
        assertThat(page.url()).isEqualTo(attempt);

        for (int n = 2; n <= 15; n++) {
            answer(page);
            if (page.locator("form[action$=reveal] button").count() > 0) {
                page.locator("form[action$=reveal] button").click();
            }
            assertThat(page.locator(".explanation").count()).isEqualTo(1);
            page.locator(".feedback a.button.primary").click();
        }
        assertThat(page.url()).endsWith("/summary");
        page.locator("form.hand-in button").click();
        assertThat(page.locator("article.reviewed").count()).isEqualTo(15);
        page.context().close();
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void practice_isSoundOnEveryPage(ColorScheme scheme) {
        Page page = page(scheme == ColorScheme.LIGHT ? PHONE : DESKTOP, "it-IT", scheme, true);
        open(page, QUIZ);
        page.locator("form:has(input[value=practice]) button").click();
        String attempt = page.url().replaceAll("/slots/.*", "");
        for (int n = 1; n <= 15; n++) {
            page.navigate(attempt + "/slots/" + n);
            assertSound(page);
            answer(page);
            assertSound(page);
        }
        page.context().close();
    }

    /** Answers the question on the page somehow, and until it can be graded. */
    private static void answer(Page page) {
        Locator question = page.locator("form.answers .question");
        Locator choices = question.locator("input[type=radio], input[type=checkbox]:not([name$=flag])");
        if (choices.count() > 0) {
            choices.first().check();
        }
        Locator texts = question.locator("input[type=text]");
        for (int i = 0; i < texts.count(); i++) {
            texts.nth(i).fill("1999");
        }
        Locator selects = question.locator("select");
        for (int i = 0; i < selects.count(); i++) {
            int options = selects.nth(i).locator("option").count();
            selects.nth(i).selectOption(new SelectOption().setIndex(Math.min(i, options - 2) + 1));
        }
        page.locator("form.answers button.primary").click();
        assertThat(page.locator(".feedback .verdict").count()).isPositive();
    }
}
