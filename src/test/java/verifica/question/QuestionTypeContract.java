package verifica.question;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import verifica.base.Fields;
import verifica.question.Sample.Kind;

/** What every question type promises. A type's test extends this, names contents of its own, and adds what is special to it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class QuestionTypeContract<C extends Content> {

    protected abstract QuestionType<C> type();

    /** Sound contents, as the native question set writes them (JSON with the question's own fields only). */
    protected abstract List<String> contents();

    /** The kinds of answer that the type knows; most cannot be partly right or invalid in every content. */
    protected Set<Kind> kinds() {
        return EnumSet.allOf(Kind.class);
    }

    protected final C content(String json) {
        return QuestionJson.read(json, type().contentClass());
    }

    Stream<C> parsed() {
        return contents().stream().map(this::content);
    }

    @ParameterizedTest
    @MethodSource("parsed")
    void content_survivesStorage(C content) {
        String stored = QuestionJson.write(content);
        C again = QuestionJson.read(stored, type().contentClass());
        assertThat(again).isEqualTo(content);
        assertThat(QuestionJson.write(again)).isEqualTo(stored);
    }

    @ParameterizedTest
    @MethodSource("parsed")
    void soundContent_hasNoFault(C content) {
        assertThat(type().check(content)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("parsed")
    void samples_earnWhatTheyPromise(C content) {
        Item<C> item = new Item<>(type(), content);
        for (Sample sample : item.samples()) {
            assertThat(item.grade(sample.response()).fraction())
                    .as("%s %s of %s", sample.kind(), sample.response(), content)
                    .isEqualTo(sample.expected());
            switch (sample.kind()) {
                case EMPTY -> assertThat(item.read(sample.response()).empty()).isTrue();
                case INVALID ->
                    assertThat(item.read(sample.response()).invalid()).isTrue();
                default -> assertThat(item.read(sample.response()).readable()).isTrue();
            }
            if (sample.kind() == Kind.PARTIAL) {
                assertThat(sample.expected()).isBetween(BigFraction.ZERO, BigFraction.ONE);
                assertThat(item.grade(sample.response()).verdict()).isEqualTo(Verdict.PARTIAL);
            }
        }
    }

    @Test
    void samples_coverEveryKindOfAnswer() {
        EnumSet<Kind> found = EnumSet.noneOf(Kind.class);
        parsed().flatMap(content -> type().samples(content).stream()).forEach(sample -> found.add(sample.kind()));
        assertThat(found).containsExactlyInAnyOrderElementsOf(kinds());
    }

    @ParameterizedTest
    @MethodSource("parsed")
    void everyContent_canBeAnsweredRightAndLeftEmpty(C content) {
        assertThat(type().samples(content)).extracting(Sample::kind).contains(Kind.RIGHT, Kind.WRONG, Kind.EMPTY);
    }

    @ParameterizedTest
    @MethodSource("parsed")
    void anEmptyForm_isAnEmptyResponse(C content) {
        assertThat(type().accept(content, Fields.NONE, new Shuffle(7))).isEqualTo(Response.EMPTY);
    }

    @ParameterizedTest
    @MethodSource("parsed")
    void aResponse_survivesStorage(C content) {
        for (Sample sample : type().samples(content)) {
            String stored = QuestionJson.write(sample.response());
            assertThat(QuestionJson.read(stored, Response.class)).isEqualTo(sample.response());
        }
    }

    /** A response that did not come from the form: whatever it says, it is read and graded without an exception. */
    @ParameterizedTest
    @MethodSource("parsed")
    void aForgedResponse_doesNoHarm(C content) {
        Item<C> item = new Item<>(type(), content);
        for (String part : List.of("choice", "text", "1", "2", "99", "-1", "passage", "")) {
            for (String value : List.of("0", "1", "999999999999", "-1", "x", "\u0000", "'\"<script>", "1e9", "٣")) {
                Outcome outcome = item.grade(Response.of(part, value));
                assertThat(outcome.fraction()).isBetween(BigFraction.ZERO, BigFraction.ONE);
            }
        }
    }

    protected static JsonNode json(String text) {
        return QuestionJson.read(text, JsonNode.class);
    }
}
