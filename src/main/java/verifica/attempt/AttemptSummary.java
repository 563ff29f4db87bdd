package verifica.attempt;

import java.time.Instant;
import verifica.quiz.QuizSnapshot;

/**
 * One line of a list of attempts.
 *
 * @param mode the id of its flow
 * @param score null until it is handed in
 */
public record AttemptSummary(
        String token, String quizSlug, String title, String language, String mode, Instant startedAt, Score score) {

    static AttemptSummary of(Attempt attempt, QuizSnapshot quiz) {
        return new AttemptSummary(
                attempt.token,
                quiz.slug(),
                quiz.text().title(),
                quiz.text().language(),
                attempt.mode,
                attempt.startedAt,
                attempt.finished() ? Score.of(attempt) : null);
    }
}
