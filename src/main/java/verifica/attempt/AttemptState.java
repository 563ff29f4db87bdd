package verifica.attempt;

import java.time.Instant;
import java.util.List;
import verifica.attempt.flow.Flow;
import verifica.attempt.flow.Slot;
import verifica.attempt.flow.Slots;
import verifica.question.Shuffle;
import verifica.quiz.PosedQuestion;
import verifica.quiz.QuizSnapshot;

/**
 * An attempt as it stands after its last step, free of the database.
 *
 * @param step the number of the last step
 * @param score null until it is handed in
 */
public record AttemptState(
        String token,
        QuizSnapshot quiz,
        Flow flow,
        Layout layout,
        long seed,
        Slots slots,
        int step,
        Instant startedAt,
        Instant finishedAt,
        Score score) {

    static AttemptState of(Attempt attempt, QuizSnapshot quiz, Slots slots, int step) {
        return new AttemptState(
                attempt.token,
                quiz,
                attempt.flow(),
                attempt.layout(),
                attempt.seed,
                slots,
                step,
                attempt.startedAt,
                attempt.finishedAt,
                attempt.finished() ? Score.of(attempt) : null);
    }

    public boolean finished() {
        return finishedAt != null;
    }

    public PosedQuestion question(int slot) {
        return quiz.question(slot);
    }

    public Shuffle shuffle(int slot) {
        return Shuffle.ofSlot(seed, slot);
    }

    public boolean open(Slot slot) {
        return flow.open(slot, finished());
    }

    /** The numbers of the slots whose response cannot be read. */
    public List<Integer> unreadable() {
        return slots.all().stream()
                .filter(slot ->
                        question(slot.number()).item().read(slot.response()).invalid())
                .map(Slot::number)
                .toList();
    }

    /** The same with other slots: what a page shows again that was not stored. */
    AttemptState with(Slots other) {
        return new AttemptState(token, quiz, flow, layout, seed, other, step, startedAt, finishedAt, score);
    }
}
