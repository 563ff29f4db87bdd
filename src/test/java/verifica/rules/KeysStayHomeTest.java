package verifica.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import verifica.question.QuestionJson;
import verifica.quiz.PosedQuestion;
import verifica.quiz.QuizSnapshot;
import verifica.quiz.Quizzes;
import verifica.source.Citation;
import verifica.support.Form;
import verifica.support.Reply;
import verifica.support.Student;

/** No key, explanation, reason or weight reaches a browser before the attempt allows it: every byte of every page is searched. */
@QuarkusTest
class KeysStayHomeTest {

    @Inject
    Quizzes quizzes;

    /** What only somebody who has answered may read. */
    private static Set<String> secrets(QuizSnapshot quiz) {
        Set<String> secrets = new TreeSet<>();
        for (PosedQuestion question : quiz.questions()) {
            secrets.add(question.text().explanation());
            question.text().conflicts().stream().map(Citation::says).forEach(secrets::add);
            JsonNode content = QuestionJson.MAPPER.valueToTree(question.item().content());
            content.findValues("reason").forEach(reason -> secrets.add(reason.asText()));
            content.findValues("reasons").forEach(reasons -> reasons.forEach(reason -> secrets.add(reason.asText())));
        }
        secrets.remove("");
        assertThat(secrets).hasSizeGreaterThan(quiz.size());
        return secrets;
    }

    private static void keepsSecrets(Reply reply, QuizSnapshot quiz) {
        String everything =
                reply.page().html() + reply.everything() + reply.page().text();
        for (String secret : secrets(quiz)) {
            assertThat(everything).doesNotContain(secret);
        }
        assertThat(reply.page().select("mark, .key, .chip-key, .reason, .explanation, .citation, .verdict, [data-key]"))
                .isEmpty();
        assertThat(reply.body()).doesNotContain("<!--", "weight", "\"credit", "?quote=");
    }

    /** Types something that cannot be read, and takes the first option of everything else. */
    private static Form nonsense(Reply page) {
        Form form = Form.in(page, "form.answers");
        for (Element question : page.page().select("fieldset.question")) {
            for (Element field : question.select("input[type=text]")) {
                form.set(field.attr("name"), "99 brumaio");
            }
            for (Element field : question.select("select")) {
                form.set(field.attr("name"), "1");
            }
            for (Element field : question.select("li:first-child input[type=radio], input[type=checkbox]")) {
                form.set(field.attr("name"), field.val());
            }
        }
        return form;
    }

    @Test
    void examOnOnePage_tellsNothingBeforeTheHandIn() {
        for (QuizSnapshot quiz : quizzes.all()) {
            Student student = Student.italian();
            String attempt = student.exam(quiz.slug());
            student.submit(nonsense(student.open(attempt)).press("save"));
            student.submit(nonsense(student.open(attempt)).press("summary"));
            student.open(attempt + "/summary");
            student.open(attempt + "/review");
            student.open(attempt + "?notice=late");
            student.open(attempt + "/slots/1");
            student.forge(attempt + "/slots/1", "slot", "1");
            student.forge(attempt + "/slots/1/reveal");
            student.open(attempt);
            student.open("/me");
            student.open("/");
            assertThat(student.received()).extracting(Reply::status).contains(200, 303, 422);
            student.received().forEach(reply -> keepsSecrets(reply, quiz));
        }
    }

    @Test
    void examOneAtATime_tellsNothingBeforeTheHandIn() {
        for (QuizSnapshot quiz : quizzes.all()) {
            Student student = Student.english();
            String attempt = student.examOneAtATime(quiz.slug());
            for (int slot = 1; slot <= quiz.size(); slot++) {
                Reply page = student.open(attempt + "/slots/" + slot);
                student.submit(nonsense(page).press("next"));
                student.open(attempt + "/slots/" + slot);
            }
            student.open(attempt + "/summary");
            student.received().forEach(reply -> keepsSecrets(reply, quiz));
        }
    }

    @Test
    void practice_tellsNothingBeforeAnAnswer() {
        for (QuizSnapshot quiz : quizzes.all()) {
            Student student = Student.italian();
            String attempt = student.practice(quiz.slug());
            for (int slot = 1; slot <= quiz.size(); slot++) {
                Reply page = student.open(attempt + "/slots/" + slot);
                keepsSecrets(page, quiz);
                keepsSecrets(student.submit(Form.in(page, "form.answers")), quiz);
            }
            keepsSecrets(student.open(attempt + "/summary"), quiz);
        }
    }

    @Test
    void practice_tellsNoExplanationToWhoAnsweredWrong() {
        for (QuizSnapshot quiz : quizzes.all()) {
            Student student = Student.italian();
            String attempt = student.practice(quiz.slug());
            for (int slot = 1; slot <= quiz.size(); slot++) {
                Reply page = student.open(attempt + "/slots/" + slot);
                Form form = nonsense(page);
                Reply reply = student.submit(form);
                Reply judged = reply.status() == 303 ? student.follow(reply) : reply;
                if (!judged.text("#feedback .verdict").startsWith("✓")) {
                    String explanation = quiz.question(slot).text().explanation();
                    assertThat(judged.page().text()).doesNotContain(explanation);
                    assertThat(judged.page().select(".key, .chip-key, .explanation"))
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void valuesOfOptions_areTheirPlacesOnThePageWhateverTheShuffle() {
        for (QuizSnapshot quiz : quizzes.all()) {
            for (int round = 0; round < 3; round++) {
                Student student = Student.italian();
                Reply page = student.open(student.exam(quiz.slug()));
                for (Element question : page.page().select("fieldset.question:not(:has(.options-passages))")) {
                    List<String> values = question.select("label.option input").eachAttr("value");
                    if (!values.equals(List.of("true", "false"))) {
                        assertThat(values).isEqualTo(upTo(values.size()));
                    }
                    for (Element list : question.select("select")) {
                        List<String> options =
                                list.select("option:not([value=''])").eachAttr("value");
                        assertThat(options).isEqualTo(upTo(options.size()));
                    }
                }
                for (Element question : page.page().select(".options-passages")) {
                    List<Integer> numbers = question.select("input").eachAttr("value").stream()
                            .map(Integer::valueOf)
                            .toList();
                    assertThat(numbers).isSorted().doesNotHaveDuplicates();
                }
            }
        }
    }

    @Test
    void identifiersOnThePage_doNotDependOnTheKey() {
        Set<List<String>> seen = new HashSet<>();
        for (int round = 0; round < 5; round++) {
            Student student = Student.italian();
            Reply page = student.open(student.exam("prova"));
            List<String> names =
                    new ArrayList<>(page.page().select("form.answers [id]").eachAttr("id"));
            names.addAll(page.page().select("form.answers [name]").eachAttr("name"));
            names.addAll(page.page().select("form.answers [class]").eachAttr("class"));
            seen.add(names);
        }
        assertThat(seen).hasSize(1);
    }

    @Test
    void sourcePages_markNothingByThemselves() {
        for (QuizSnapshot quiz : quizzes.all()) {
            for (String source : quiz.sources().keySet()) {
                Reply page = Student.italian().open("/sources/" + source);
                assertThat(page.status()).isEqualTo(200);
                assertThat(page.page().select("mark, .cited")).isEmpty();
            }
        }
    }

    private static List<String> upTo(int size) {
        return IntStream.rangeClosed(1, size).mapToObj(String::valueOf).toList();
    }
}
