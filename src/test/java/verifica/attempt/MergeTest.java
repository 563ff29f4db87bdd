package verifica.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import verifica.attempt.flow.Change;
import verifica.attempt.flow.Flow;
import verifica.attempt.flow.Slots;
import verifica.bank.QuestionText;
import verifica.base.Fields;
import verifica.question.Item;
import verifica.question.QuestionJson;
import verifica.question.Response;
import verifica.question.shorttext.ShortText;
import verifica.question.shorttext.ShortTextType;
import verifica.quiz.PosedQuestion;
import verifica.quiz.QuizSnapshot;
import verifica.quiz.QuizText;

/** What a posted page changes, whatever has happened since it was drawn; and what one answer in practice does. */
class MergeTest {

    private static final Slots UNTOUCHED = Slots.untouched(2);
    private static final Slots FIRST_IS_ROMA = answered(UNTOUCHED, "Roma");

    @Test
    void page_thatChangedNothing_changesNothing() {
        assertThat(merge(FIRST_IS_ROMA, FIRST_IS_ROMA, page("Roma")).changes()).isEmpty();
    }

    @Test
    void oldPage_cannotUndoANewerAnswer() {
        Merge merge = merge(FIRST_IS_ROMA, UNTOUCHED, page(""));
        assertThat(merge.changes()).isEmpty();
        assertThat(merge.overtaken()).isEmpty();
    }

    @Test
    void samePlaceChangedTwice_theLastWinsAndIsTold() {
        Merge merge = merge(FIRST_IS_ROMA, UNTOUCHED, page("Mosca"));
        assertThat(merge.changes().get(1).response()).isEqualTo(Response.of("text", "Mosca"));
        assertThat(merge.overtaken()).containsExactly(1);
    }

    @Test
    void sameAnswerInTwoWindows_isNoConflict() {
        Merge merge = merge(FIRST_IS_ROMA, UNTOUCHED, page("Roma"));
        assertThat(merge.changes()).isEmpty();
        assertThat(merge.overtaken()).isEmpty();
    }

    @Test
    void clearedAnswer_isAnAnswerToo() {
        Merge merge = merge(FIRST_IS_ROMA, FIRST_IS_ROMA, page(""));
        assertThat(merge.changes().get(1).response()).isEqualTo(Response.EMPTY);
    }

    @Test
    void flag_isKeptApartFromTheAnswer() {
        Fields flagged = new Fields(Map.of("text", List.of(""), "flag", List.of("1")));
        Change change = merge(FIRST_IS_ROMA, UNTOUCHED, flagged).changes().get(1);
        assertThat(change.flagged()).isTrue();
        assertThat(change.response()).isNull();
    }

    @Test
    void trial_withoutAnAnswer_isToldAndCostsNothing() {
        Trial trial = Trial.of(state(UNTOUCHED, new Flow.Practice()), 1, page("  "));
        assertThat(trial.changes()).isEmpty();
        assertThat(trial.told(state(UNTOUCHED, new Flow.Practice())).missing()).containsExactly(1);
    }

    @Test
    void trial_isGradedAtOnce_andTheSameAnswerAgainIsNoSecondTry() {
        Map<Integer, Change> first = Trial.of(state(UNTOUCHED, new Flow.Practice()), 1, page("Mosca"))
                .changes();
        assertThat(first.get(1).outcome()).isEqualTo(BigFraction.ZERO);
        Slots tried = UNTOUCHED.with(first);
        assertThat(Trial.of(state(tried, new Flow.Practice()), 1, page("Mosca")).changes())
                .isEmpty();
        Slots solved = tried.with(
                Trial.of(state(tried, new Flow.Practice()), 1, page("Roma")).changes());
        assertThat(solved.slot(1).tries()).containsExactly(BigFraction.ZERO, BigFraction.ONE);
        assertThat(Trial.of(state(solved, new Flow.Practice()), 1, page("Milano"))
                        .changes())
                .isEmpty();
    }

    private static Merge merge(Slots now, Slots shown, Fields first) {
        return Merge.of(state(now, new Flow.Exam()), shown, new Posted(0, Map.of(1, first)));
    }

    private static Fields page(String text) {
        return new Fields(Map.of("text", List.of(text)));
    }

    private static Slots answered(Slots before, String text) {
        return before.with(Map.of(1, new Change(Response.of("text", text), null, null, null)));
    }

    private static AttemptState state(Slots slots, Flow flow) {
        ShortText content = QuestionJson.read("{\"keys\": [\"Roma\"]}", ShortText.class);
        QuestionText text = new QuestionText(1, "it", "?", "!", List.of(), List.of(), List.of(), false, null);
        PosedQuestion question = new PosedQuestion(1, "q", new Item<>(new ShortTextType(), content), text);
        QuizText quiz = new QuizText(1, "Quiz", "", "it", 0, List.of(1L, 1L), List.of());
        QuizSnapshot snapshot = new QuizSnapshot(1, "quiz", quiz, List.of(question, question), Map.of());
        return new AttemptState("token", snapshot, flow, Layout.ONE_PAGE, 7, slots, 0, Instant.EPOCH, null, null);
    }
}
