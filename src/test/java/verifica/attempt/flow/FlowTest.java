package verifica.attempt.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import verifica.question.Response;

/** What steps make of slots, and what the two flows allow and count. */
class FlowTest {

    private static final Flow EXAM = new Flow.Exam();
    private static final Flow PRACTICE = new Flow.Practice();
    private static final BigFraction THIRD = BigFraction.of(1, 3);

    private static Change tried(String text, BigFraction outcome) {
        return new Change(Response.of("text", text), null, outcome, null);
    }

    private static Change saved(String text) {
        return new Change(Response.of("text", text), null, null, null);
    }

    @Test
    void untouchedSlots_areEmptyAndCountNothing() {
        Slots slots = Slots.untouched(3);
        assertThat(slots.all()).extracting(Slot::number).containsExactly(1, 2, 3);
        assertThat(slots.all()).noneMatch(Slot::answered).noneMatch(Slot::tried).noneMatch(Slot::solved);
        assertThat(slots.score(EXAM)).isEqualTo(BigFraction.ZERO);
        assertThat(slots.has(0) || slots.has(4) || slots.has(-1)).isFalse();
        assertThat(slots.has(1) && slots.has(3)).isTrue();
    }

    @Test
    void aChange_leavesWhatItDoesNotName() {
        Slots slots = Slots.untouched(2)
                .with(Map.of(1, saved("a")))
                .with(Map.of(1, new Change(null, true, null, null)))
                .with(Map.of(1, Change.graded(THIRD)));
        assertThat(slots.slot(1)).isEqualTo(new Slot(1, Response.of("text", "a"), true, List.of(THIRD), false));
        assertThat(slots.slot(2)).isEqualTo(Slot.untouched(2));
    }

    @Test
    void slots_doNotChangeThemselves() {
        Slots before = Slots.untouched(1);
        before.with(Map.of(1, saved("a")));
        assertThat(before).isEqualTo(Slots.untouched(1));
    }

    @Test
    void firstUnanswered_isTheFirstWithoutAResponseOrTheFirstOfAll() {
        Slots slots = Slots.untouched(3);
        assertThat(slots.firstUnanswered()).isEqualTo(1);
        assertThat(slots.with(Map.of(1, saved("a"))).firstUnanswered()).isEqualTo(2);
        assertThat(slots.with(Map.of(1, saved("a"), 2, saved("b"), 3, saved("c")))
                        .firstUnanswered())
                .isEqualTo(1);
    }

    @Test
    void threeThirds_areOne() {
        Slots slots = Slots.untouched(3)
                .with(Map.of(1, Change.graded(THIRD), 2, Change.graded(THIRD), 3, Change.graded(THIRD)));
        assertThat(slots.score(EXAM)).isEqualTo(BigFraction.ONE);
    }

    @Test
    void exam_countsTheLastAndPracticeTheFirst() {
        Slots slots =
                Slots.untouched(1).with(Map.of(1, tried("a", THIRD))).with(Map.of(1, tried("b", BigFraction.ONE)));
        assertThat(slots.score(EXAM)).isEqualTo(BigFraction.ONE);
        assertThat(slots.score(PRACTICE)).isEqualTo(THIRD);
    }

    @Test
    void exam_tellsNothingAndTakesEverythingUntilHandedIn() {
        Slot graded =
                Slots.untouched(1).with(Map.of(1, tried("a", BigFraction.ONE))).slot(1);
        for (Slot slot : List.of(Slot.untouched(1), graded)) {
            assertThat(EXAM.open(slot, false)).isTrue();
            assertThat(EXAM.judged(slot, false)).isFalse();
            assertThat(EXAM.keyShown(slot, false)).isFalse();
            assertThat(EXAM.open(slot, true)).isFalse();
            assertThat(EXAM.judged(slot, true)).isTrue();
            assertThat(EXAM.keyShown(slot, true)).isTrue();
        }
    }

    @Test
    void practice_judgesATryAndShowsTheKeyOfWhatIsSolvedOrRevealed() {
        Slot untouched = Slot.untouched(1);
        Slot wrong = Slots.untouched(1).with(Map.of(1, tried("a", THIRD))).slot(1);
        Slot solved =
                Slots.untouched(1).with(Map.of(1, tried("a", BigFraction.ONE))).slot(1);
        Slot revealed = Slots.untouched(1).with(Map.of(1, Change.reveal())).slot(1);
        assertThat(List.of(
                        PRACTICE.open(untouched, false),
                        PRACTICE.judged(untouched, false),
                        PRACTICE.keyShown(untouched, false)))
                .containsExactly(true, false, false);
        assertThat(List.of(PRACTICE.open(wrong, false), PRACTICE.judged(wrong, false), PRACTICE.keyShown(wrong, false)))
                .containsExactly(true, true, false);
        assertThat(List.of(
                        PRACTICE.open(solved, false), PRACTICE.judged(solved, false), PRACTICE.keyShown(solved, false)))
                .containsExactly(false, true, true);
        assertThat(List.of(
                        PRACTICE.open(revealed, false),
                        PRACTICE.judged(revealed, false),
                        PRACTICE.keyShown(revealed, false)))
                .containsExactly(false, true, true);
        assertThat(PRACTICE.open(untouched, true)).isFalse();
        assertThat(PRACTICE.keyShown(untouched, true)).isTrue();
    }

    @Test
    void aFlow_isFoundByItsNameOnly() {
        assertThat(Flow.of("exam")).containsInstanceOf(Flow.Exam.class);
        assertThat(Flow.of("practice")).containsInstanceOf(Flow.Practice.class);
        assertThat(Flow.of("Exam")).isEmpty();
        assertThat(Flow.of("")).isEmpty();
    }

    @Test
    void between_namesOnlyWhatDiffers() {
        Slot slot = Slots.untouched(1).with(Map.of(1, saved("a"))).slot(1);
        assertThat(Change.between(slot, Response.of("text", "a"), false)).isNull();
        assertThat(Change.between(slot, Response.of("text", "b"), false)).isEqualTo(saved("b"));
        assertThat(Change.between(slot, Response.of("text", "a"), true)).isEqualTo(new Change(null, true, null, null));
        assertThat(Change.between(slot, Response.EMPTY, false)).isEqualTo(new Change(Response.EMPTY, null, null, null));
    }

    /** Which slot is saved first does not matter to the score, and no slot's save touches another. */
    @Property(tries = 200)
    void score_doesNotDependOnTheOrderOfSlots(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 7) Integer> sevenths, @ForAll long seed) {
        List<Integer> order = new ArrayList<>();
        Slots inOrder = Slots.untouched(sevenths.size());
        for (int i = 0; i < sevenths.size(); i++) {
            order.add(i);
            inOrder = inOrder.with(Map.of(i + 1, tried("a" + i, BigFraction.of(sevenths.get(i), 7))));
        }
        Collections.shuffle(order, new Random(seed));
        Slots shuffled = Slots.untouched(sevenths.size());
        for (int i : order) {
            shuffled = shuffled.with(Map.of(i + 1, tried("a" + i, BigFraction.of(sevenths.get(i), 7))));
        }
        assertThat(shuffled).isEqualTo(inOrder);
        int sum = sevenths.stream().mapToInt(Integer::intValue).sum();
        assertThat(shuffled.score(EXAM)).isEqualTo(BigFraction.of(sum, 7));
        assertThat(shuffled.score(PRACTICE)).isEqualTo(BigFraction.of(sum, 7));
    }
}
