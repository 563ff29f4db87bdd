package verifica.quiz;

import java.util.List;
import verifica.source.SourceText;

/**
 * A quiz as lists and its own page show it.
 *
 * @param minutes 0 if nothing is said
 * @param sources the articles that it draws from
 */
public record QuizView(
        String slug,
        String title,
        String description,
        String language,
        int questions,
        int minutes,
        List<SourceLink> sources) {

    /** A source by its short name. */
    public record SourceLink(String slug, String label, String title) {}

    public static QuizView of(QuizSnapshot quiz) {
        return new QuizView(
                quiz.slug(),
                quiz.text().title(),
                quiz.text().description(),
                quiz.text().language(),
                quiz.size(),
                quiz.text().minutes(),
                quiz.sources().keySet().stream()
                        .sorted()
                        .map(slug -> link(slug, quiz.sources().get(slug)))
                        .toList());
    }

    private static SourceLink link(String slug, SourceText source) {
        return new SourceLink(slug, source.label(), source.title());
    }
}
