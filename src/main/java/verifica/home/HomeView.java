package verifica.home;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verifica.attempt.AttemptSummary;
import verifica.question.reading.Words;
import verifica.quiz.QuizSnapshot;
import verifica.quiz.QuizView;

/**
 * The front page.
 *
 * @param quizzes those that the search finds, the reader's language first
 * @param underWay attempts to continue, newest first
 * @param query what was searched for, as typed
 */
public record HomeView(List<Entry> quizzes, List<AttemptSummary> underWay, String query) {

    private static final int MOST_UNDER_WAY = 5;

    /**
     * One quiz of the list.
     *
     * @param best the best percentage so far; -1 if there is none
     */
    public record Entry(QuizView quiz, int best) {

        public boolean taken() {
            return best >= 0;
        }
    }

    static HomeView of(List<QuizSnapshot> all, List<AttemptSummary> mine, String query, String language) {
        List<String> words = Words.fold(query);
        List<Entry> entries = all.stream()
                .map(QuizView::of)
                .filter(quiz -> words.stream().allMatch(searched(quiz)::contains))
                .sorted(Comparator.comparing(quiz -> !quiz.language().equals(language)))
                .map(quiz -> new Entry(quiz, best(quiz, mine)))
                .toList();
        List<AttemptSummary> underWay = mine.stream()
                .filter(attempt -> attempt.score() == null)
                .limit(MOST_UNDER_WAY)
                .toList();
        return new HomeView(entries, underWay, query);
    }

    private static String searched(QuizView quiz) {
        return Stream.concat(
                        Stream.of(quiz.title(), quiz.description()),
                        quiz.sources().stream().flatMap(source -> Stream.of(source.label(), source.title())))
                .map(Words::folded)
                .collect(Collectors.joining(" "));
    }

    private static int best(QuizView quiz, List<AttemptSummary> mine) {
        return mine.stream()
                .filter(attempt -> attempt.score() != null && attempt.quizSlug().equals(quiz.slug()))
                .mapToInt(attempt -> attempt.score().percent())
                .max()
                .orElse(-1);
    }
}
