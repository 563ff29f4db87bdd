package verifica.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import verifica.support.Form;
import verifica.support.Reply;
import verifica.support.Student;

/** A page speaks one language; whatever is in another says so by {@code lang}. */
@QuarkusTest
class OneLanguageTest {

    private static final Pattern WORD = Pattern.compile("[\\p{L}’]{2,}");

    /** Every page of the application in one language, in every state that has words of its own. */
    private static List<Reply> pages(Student student) {
        student.open("/me");
        student.open("/?q=stazione");
        student.open("/?q=qwertz");
        student.open("/quizzes/prova");
        student.open("/sources/prova-quaderno?quote=carbone");
        student.open("/sources/prova-gazzetta");
        exams(student);
        practice(student);
        student.open("/me");
        student.open("/");
        student.open("/nope");
        student.open("/language");
        student.forge("/quizzes/prova/attempts");
        student.forge("/language", "x", "x".repeat(300_000));
        return student.received().stream()
                .filter(reply -> reply.status() != 303)
                .toList();
    }

    private static void exams(Student student) {
        String exam = student.exam("prova");
        Form old = student.answers(exam);
        Form form = Form.in(student.open(exam), "form.answers").flag(1);
        for (int slot : new int[] {4, 5, 6}) {
            form.type(slot, "32/13/2024");
        }
        form.gap(9, 1, "32/13/2024").gap(9, 2, "1.2.3").pick(8, "Alba", "1").pick(8, "Borgo", "1");
        student.submit(form.set("s3.choice", "true").press("save"));
        student.submit(old.type(4, "Ada").press("save"));
        student.open(exam + "/summary");
        student.handIn(exam);
        student.open(exam + "/review?notice=late");
        student.open(exam + "/review?only=mistakes");
        String single = student.examOneAtATime("prova-breve");
        student.send(Form.in(student.open(single + "/slots/1"), "form.answers")
                .choose(1, "verde smeraldo")
                .press("next"));
        student.send(Form.in(student.open(single + "/slots/2"), "form.answers")
                .type(2, "5/3/1871")
                .press("next"));
        student.open(single + "/slots/1");
        student.open(single + "/slots/2?notice=saved");
        student.open(single + "/slots/3");
        student.handIn(single);
    }

    private static void practice(Student student) {
        String practice = student.practice("prova");
        for (int slot = 1; slot <= 12; slot++) {
            Form form = Form.in(student.open(practice + "/slots/" + slot), "form.answers");
            student.submit(form);
            student.forge(
                    practice + "/slots/" + slot,
                    "slot",
                    "" + slot,
                    "s" + slot + ".choice",
                    "1",
                    "s" + slot + ".text",
                    "Ada Ferari",
                    "s" + slot + ".number",
                    "21",
                    "s" + slot + ".date",
                    "1871",
                    "s" + slot + ".row1",
                    "1",
                    "s" + slot + ".item1",
                    "2",
                    "s" + slot + ".gap1",
                    "1871",
                    "s" + slot + ".gap3",
                    "1",
                    "s" + slot + ".passage",
                    "1");
            student.open(practice + "/slots/" + slot);
            student.forge(practice + "/slots/" + slot + "/reveal");
            student.open(practice + "/slots/" + slot);
        }
        student.open(practice + "/summary");
        student.handIn(practice);
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en"})
    void everyPage_speaksTheReadersLanguageAlone(String language) throws IOException {
        String other = language.equals("it") ? "en" : "it";
        Set<String> foreign = words(other);
        foreign.removeAll(words(language));
        for (Reply reply : pages(language.equals("it") ? Student.italian() : Student.english())) {
            assertThat(reply.page().expectFirst("html").attr("lang")).isEqualTo(language);
            Set<String> said = said(reply.page());
            said.retainAll(foreign);
            assertThat(said)
                    .as("%s words in %s", other, reply.page().select("main").html())
                    .isEmpty();
        }
    }

    @Test
    void contentsLanguage_isSaidWhereThePageHasAnother() {
        Student student = Student.english();
        Reply page = student.open(student.exam("prova"));
        for (Element text : page.page().select(".stem, label.option span:not(:has(*)), h1")) {
            if (!List.of("True", "False").contains(text.text())) {
                assertThat(text.attr("lang"))
                        .as(text.outerHtml())
                        .isIn("it", text.hasClass("passage-number") ? "" : "it");
            }
        }
        assertThat(page.page().select(".stem")).hasSize(12);
    }

    /** What stands on the page outside of the elements that say their language, also where only a screen reader says it. */
    private static Set<String> said(Document page) {
        Element body = page.body().clone();
        body.select("[lang]").remove();
        StringBuilder text = new StringBuilder(body.text());
        for (String attribute : List.of("aria-label", "title", "alt", "placeholder")) {
            body.select("[" + attribute + "]")
                    .eachAttr(attribute)
                    .forEach(value -> text.append(' ').append(value));
        }
        return words(Stream.of(text.toString()));
    }

    private static Set<String> words(String language) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
            List<Path> bundles = files.filter(file -> file.toString().endsWith("_" + language + ".properties"))
                    .toList();
            Set<String> words = new TreeSet<>();
            for (Path bundle : bundles) {
                words.addAll(words(Files.readAllLines(bundle).stream()
                        .map(line -> line.substring(line.indexOf('=') + 1).replaceAll("\\{[^{}]*}", " "))));
            }
            return words;
        }
    }

    private static Set<String> words(Stream<String> texts) {
        Set<String> words = new TreeSet<>();
        texts.forEach(text -> WORD.matcher(text.toLowerCase(java.util.Locale.ROOT))
                .results()
                .forEach(found -> words.add(found.group())));
        return words;
    }
}
