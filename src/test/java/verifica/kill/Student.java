package verifica.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jsoup.select.Elements;

/** Somebody in an exam who saves answers without end, and remembers what was acknowledged and what was only sent. */
final class Student {

    private static final List<String> WORDS =
            List.of("Pyongyang", "Mosca", "19 giugno 2024", "articolo 4", "perché no");
    private static final int SLOTS_AT_ONCE = 3;

    private final Browser browser;
    private final Random random;
    private final String attempt;
    private FormElement form;
    private Map<String, String> acknowledged;
    private Map<String, String> sent;

    private Student(Browser browser, Random random, String attempt) throws IOException, InterruptedException {
        this.browser = browser;
        this.random = random;
        this.attempt = attempt;
        reopen();
        this.acknowledged = answers(form);
        this.sent = acknowledged;
    }

    /** Starts an exam with all questions on one page. */
    static Student start(URI site, Random random) throws IOException, InterruptedException {
        Browser browser = new Browser(site);
        Document quiz = browser.open("/quizzes/" + QuestionSet.QUIZ);
        String attempt = browser.submit((FormElement) quiz.expectFirst("form:has(input[name=mode][value=exam])"));
        return new Student(browser, random, attempt);
    }

    /** Saves again and again until there is nobody to answer; tells of every acknowledged save at once. */
    void saveWithoutEnd(Runnable saved) throws IOException, InterruptedException {
        while (true) {
            saveOnce();
            saved.run();
            reopen();
            assertThat(answers(form)).isEqualTo(acknowledged);
        }
    }

    /** Changes some answers and saves the page; comes back when that is acknowledged. */
    void saveOnce() throws IOException, InterruptedException {
        change();
        sent = answers(form);
        browser.submit(form);
        acknowledged = sent;
    }

    /** Opens the attempt again: it shows what was acknowledged, or the whole of what was sent after it. */
    void findsEverything() throws IOException, InterruptedException {
        reopen();
        assertThat(answers(form)).as(attempt).isIn(List.of(acknowledged, sent));
        acknowledged = answers(form);
        sent = acknowledged;
    }

    /** Whether a save was under way, without an answer so far. */
    boolean waits() {
        return !sent.equals(acknowledged);
    }

    private void reopen() throws IOException, InterruptedException {
        form = (FormElement) browser.open(attempt).expectFirst("form.answers");
    }

    /** Answers a few questions anew. */
    private void change() {
        Elements questions = form.select("fieldset.question");
        for (int i = 0; i < SLOTS_AT_ONCE; i++) {
            Element question = questions.get(random.nextInt(questions.size()));
            Element text = question.selectFirst("input[type=text]");
            if (text == null) {
                Elements choices = question.select("input[type=radio]:not([value=''])");
                choices.forEach(choice -> choice.removeAttr("checked"));
                choices.get(random.nextInt(choices.size())).attr("checked", true);
            } else {
                text.val(WORDS.get(random.nextInt(WORDS.size())) + " " + random.nextInt(1000));
            }
        }
    }

    private static Map<String, String> answers(FormElement form) {
        Map<String, String> answers = new TreeMap<>();
        for (Element field : form.select("input[type=text], input[type=radio][checked]")) {
            answers.put(field.attr("name"), field.val());
        }
        return answers;
    }
}
