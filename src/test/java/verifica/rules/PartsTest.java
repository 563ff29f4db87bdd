package verifica.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import verifica.question.Item;
import verifica.question.QuestionJson;
import verifica.question.QuestionTypes;
import verifica.question.Sample;
import verifica.question.Shuffle;
import verifica.quiz.PosedQuestion;
import verifica.quiz.Quizzes;

/** The parts of a page that the question types draw, for every question of every bank, every sample of an answer, and both languages. */
@QuarkusTest
class PartsTest {

    private static final List<Locale> LANGUAGES = List.of(Locale.ITALIAN, Locale.ENGLISH);
    private static final Shuffle SHUFFLE = new Shuffle(42);
    private static final String PREFIX = "s7.";
    private static final String SCRIPT = "<script>alert(\"'&\")</script>";

    @Inject
    Quizzes quizzes;

    @Inject
    QuestionTypes types;

    private List<PosedQuestion> questions() {
        List<PosedQuestion> questions = quizzes.all().stream()
                .flatMap(quiz -> quiz.questions().stream())
                .toList();
        assertThat(questions.stream()
                        .map(question -> question.item().type().id())
                        .distinct())
                .hasSameSizeAs(types.all());
        return questions;
    }

    private static Document input(Item<?> item, Sample sample, Locale locale) {
        return Jsoup.parse(
                item.input(sample.response(), SHUFFLE, PREFIX, "it", locale).render());
    }

    private static Document review(Item<?> item, Sample sample, boolean keyShown, Locale locale) {
        return Jsoup.parse(
                item.review(sample.response(), item.grade(sample.response()), SHUFFLE, keyShown, "it", locale)
                        .render());
    }

    @Test
    void everyField_hasALabelAndANameOfItsSlot() {
        for (PosedQuestion question : questions()) {
            for (Sample sample : question.item().samples()) {
                for (Locale locale : LANGUAGES) {
                    Document part = input(question.item(), sample, locale);
                    assertThat(part.select("input, select")).as(question.ref()).isNotEmpty();
                    for (Element field : part.select("input, select, textarea")) {
                        assertThat(label(part, field))
                                .as("%s: %s", question.ref(), field)
                                .isNotBlank();
                        assertThat(field.attr("name")).startsWith(PREFIX);
                    }
                }
            }
        }
    }

    private static String label(Document part, Element field) {
        Element wrapping = field.closest("label");
        Element pointing = field.id().isEmpty() ? null : part.selectFirst("label[for=\"" + field.id() + "\"]");
        return field.attr("aria-label")
                + (wrapping == null ? "" : wrapping.text())
                + (pointing == null ? "" : pointing.text());
    }

    @Test
    void identifiers_areUniqueAndWhatIsReferredToIsThere() {
        for (PosedQuestion question : questions()) {
            for (Sample sample : question.item().samples()) {
                Document part = input(question.item(), sample, Locale.ITALIAN);
                List<String> ids = part.select("[id]").eachAttr("id");
                assertThat(ids).as(question.ref()).doesNotHaveDuplicates().allMatch(id -> id.startsWith(PREFIX));
                assertThat(part.select("[aria-describedby]").eachAttr("aria-describedby").stream()
                                .flatMap(
                                        described -> Stream.of(described.strip().split("\\s+"))))
                        .as("%s %s", question.ref(), sample)
                        .isSubsetOf(ids);
                assertThat(review(question.item(), sample, true, Locale.ITALIAN).select("[id]"))
                        .isEmpty();
            }
        }
    }

    @Test
    void anUnreadableAnswer_isSaidBesideItsField() {
        int seen = 0;
        for (PosedQuestion question : questions()) {
            for (Sample sample : question.item().samples()) {
                if (sample.kind() == Sample.Kind.INVALID) {
                    for (Locale locale : LANGUAGES) {
                        Document part = input(question.item(), sample, locale);
                        assertThat(part.select("[aria-invalid=true]"))
                                .as("%s %s", question.ref(), sample)
                                .isNotEmpty();
                        for (Element field : part.select("[aria-invalid=true]")) {
                            assertThat(Stream.of(field.attr("aria-describedby").split("\\s+"))
                                            .map(part::getElementById)
                                            .anyMatch(each -> each.hasClass("problem")
                                                    && !each.text().isBlank()))
                                    .isTrue();
                        }
                    }
                    seen++;
                }
            }
        }
        assertThat(seen).isGreaterThan(10);
    }

    @Test
    void whatWasGiven_isShownAgain() {
        for (PosedQuestion question : questions()) {
            for (Sample sample : question.item().samples()) {
                Document part = input(question.item(), sample, Locale.ENGLISH);
                List<String> typed = part.select("input[type=text]").eachAttr("value");
                typed.removeIf(String::isEmpty);
                assertThat(sample.response().parts().values())
                        .as(question.ref())
                        .containsAll(typed);
                int chosen = part.select("input[checked], option[selected]:not([value=''])")
                        .size();
                assertThat(typed.size() + chosen)
                        .as("%s %s", question.ref(), sample)
                        .isEqualTo(sample.response().parts().size());
            }
        }
    }

    @Test
    void input_tellsNoReasonAndMarksNoKey() {
        for (PosedQuestion question : questions()) {
            JsonNode content = QuestionJson.MAPPER.valueToTree(question.item().content());
            for (Sample sample : question.item().samples()) {
                Document part = input(question.item(), sample, Locale.ITALIAN);
                for (JsonNode reason : content.findValues("reason")) {
                    assertThat(part.html()).as(question.ref()).doesNotContain(reason.asText());
                }
                assertThat(part.select(".key, .reason, .verdict, [class*=right], [class*=wrong]"))
                        .as(question.ref())
                        .isEmpty();
            }
        }
    }

    @Test
    void reviewWithoutTheKey_marksNoKey() {
        for (PosedQuestion question : questions()) {
            for (Sample sample : question.item().samples()) {
                if (sample.kind() == Sample.Kind.WRONG) {
                    assertThat(review(question.item(), sample, false, Locale.ITALIAN)
                                    .select(".key, .chip-key"))
                            .as(question.ref())
                            .isEmpty();
                }
                Document whole = review(question.item(), sample, true, Locale.ENGLISH);
                assertThat(whole.text()).as(question.ref()).isNotBlank();
            }
        }
    }

    @Test
    void everyText_isEscaped() throws Exception {
        for (PosedQuestion question : questions()) {
            ObjectNode content = QuestionJson.MAPPER.valueToTree(question.item().content());
            Item<?> hostile = types.read(question.item().type().id(), poisoned(content));
            for (Sample sample : question.item().samples()) {
                for (Document part : List.of(
                        input(hostile, sample, Locale.ITALIAN),
                        review(hostile, sample, true, Locale.ITALIAN),
                        review(hostile, sample, false, Locale.ENGLISH))) {
                    assertThat(part.select("script")).as(question.ref()).isEmpty();
                }
            }
        }
    }

    /** The same content with a script behind every text that people read; ids, dates and numbers stay. */
    private static JsonNode poisoned(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(name -> {
                boolean read =
                        List.of("text", "reason", "left", "right", "unit").contains(name)
                                && object.get(name).isTextual();
                object.set(
                        name, read ? TextNode.valueOf(SCRIPT + object.get(name).asText()) : poisoned(object.get(name)));
            });
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, poisoned(array.get(i)));
            }
        }
        return node;
    }
}
