package verifica.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import verifica.attempt.flow.Change;
import verifica.attempt.flow.Flow;
import verifica.attempt.flow.Slot;
import verifica.attempt.flow.Slots;
import verifica.base.Fields;
import verifica.base.Tokens;
import verifica.question.reading.Fractions;
import verifica.quiz.QuizSnapshot;
import verifica.quiz.Quizzes;

/**
 * What students do with attempts. Every method that writes is one transaction. Every method finds the attempt by name <em>and</em> owner, and throws
 * {@link NotFoundException} where there is none: a stranger learns nothing. When a method returns, what it wrote is on disk.
 */
@ApplicationScoped
public class Attempts {

    private final Quizzes quizzes;
    private final Clock clock;

    Attempts(Quizzes quizzes, Clock clock) {
        this.quizzes = quizzes;
        this.clock = clock;
    }

    /** Starts an attempt of today's version of a quiz and tells its name. */
    @Transactional
    public String start(String quizSlug, Flow flow, Layout layout, String owner) {
        QuizSnapshot quiz = quizzes.find(quizSlug).orElseThrow(NotFoundException::new);
        Attempt attempt = new Attempt();
        attempt.token = Tokens.random();
        attempt.ownerHash = owner;
        attempt.quizVersion = quiz.version();
        attempt.mode = flow.id();
        attempt.layout = layout.id;
        attempt.seed = Tokens.seed();
        attempt.startedAt = clock.instant();
        attempt.maximum = quiz.size();
        attempt.persist();
        return attempt.token;
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public AttemptState find(String token, String owner) {
        return state(Attempt.find(token, owner).orElseThrow(NotFoundException::new));
    }

    /** Saves what a page of an exam sends, readable or not: what was typed is kept either way. */
    @Transactional
    public Saved save(String token, String owner, Fields form) {
        Attempt attempt = Attempt.lock(token, owner).orElseThrow(NotFoundException::new);
        List<Step> log = Step.of(attempt);
        AttemptState state = state(attempt, log);
        if (attempt.finished()) {
            return Saved.late(state);
        }
        Posted posted = Posted.of(form, state.slots().size());
        Merge merge = Merge.of(state, shown(attempt, log, posted.step()), posted);
        AttemptState after = append(attempt, state, StepKind.SAVE, merge.changes());
        List<Integer> unreadable =
                after.unreadable().stream().filter(posted.slots()::containsKey).toList();
        return new Saved(after, unreadable, merge.overtaken(), List.of(), false);
    }

    /** In practice: takes and grades one answer. One that cannot be read, or none, is told so and costs nothing. */
    @Transactional
    public Saved attempt(String token, String owner, int number, Fields form) {
        Attempt attempt = Attempt.lock(token, owner).orElseThrow(NotFoundException::new);
        AttemptState state = state(attempt);
        if (attempt.finished()) {
            return Saved.late(state);
        }
        Trial trial = Trial.of(state, number, form.under(Posted.prefix(number)));
        AttemptState after = append(attempt, state, trial.kind(), trial.changes());
        return trial.told(after);
    }

    /** In practice: shows the key of a slot. The answer cannot be changed after it. */
    @Transactional
    public void reveal(String token, String owner, int number) {
        Attempt attempt = Attempt.lock(token, owner).orElseThrow(NotFoundException::new);
        AttemptState state = state(attempt);
        if (state.flow().gradesAtOnce() && state.open(state.slots().slot(number))) {
            append(attempt, state, StepKind.REVEAL, Map.of(number, Change.reveal()));
        }
    }

    /** Hands an attempt in and grades what was not graded yet. Handing in again changes nothing. */
    @Transactional
    public void finish(String token, String owner) {
        Attempt attempt = Attempt.lock(token, owner).orElseThrow(NotFoundException::new);
        if (attempt.finished()) {
            return;
        }
        AttemptState state = state(attempt);
        Map<Integer, Change> grades = new HashMap<>();
        if (!state.flow().gradesAtOnce()) {
            for (Slot slot : state.slots().all()) {
                grades.put(
                        slot.number(),
                        Change.graded(state.question(slot.number())
                                .item()
                                .grade(slot.response())
                                .fraction()));
            }
        }
        attempt.steps++;
        attempt.finishedAt = clock.instant();
        attempt.score = Fractions.format(state.slots().with(grades).score(state.flow()));
        Step.of(attempt, attempt.steps, StepKind.FINISH, grades, attempt.finishedAt)
                .persist();
    }

    /** An owner's attempts, newest first. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<AttemptSummary> of(String owner) {
        List<Attempt> attempts = Attempt.of(owner);
        Map<Long, QuizSnapshot> quizOf =
                quizzes
                        .versions(attempts.stream()
                                .map(a -> a.quizVersion)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(QuizSnapshot::version, Function.identity()));
        return attempts.stream()
                .map(attempt -> AttemptSummary.of(attempt, quizOf.get(attempt.quizVersion)))
                .toList();
    }

    private AttemptState append(Attempt attempt, AttemptState state, StepKind kind, Map<Integer, Change> changes) {
        if (changes.isEmpty()) {
            return state;
        }
        Instant now = clock.instant();
        attempt.steps++;
        Step.of(attempt, attempt.steps, kind, changes, now).persist();
        return AttemptState.of(attempt, state.quiz(), state.slots().with(changes), attempt.steps);
    }

    private AttemptState state(Attempt attempt) {
        return state(attempt, Step.of(attempt));
    }

    private AttemptState state(Attempt attempt, List<Step> log) {
        // Not attempt.steps: another save may have come between reading the attempt and reading its log.
        int last = log.isEmpty() ? 0 : log.get(log.size() - 1).sequence;
        return AttemptState.of(attempt, quizzes.version(attempt.quizVersion), replay(attempt, log), last);
    }

    /** The slots as the page showed them that knew the log up to a step; as they are now if the page doesn't say. */
    private static Slots shown(Attempt attempt, List<Step> log, int step) {
        return replay(
                attempt,
                step < 0 ? log : log.stream().filter(s -> s.sequence <= step).toList());
    }

    private static Slots replay(Attempt attempt, List<Step> log) {
        Slots slots = Slots.untouched(attempt.maximum);
        for (Step step : log) {
            slots = slots.with(step.read());
        }
        return slots;
    }
}
