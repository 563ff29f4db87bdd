package verifica.quiz;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import verifica.source.SourceText;

/**
 * One version of a quiz with all that it shows: immutable, so that it can be kept in memory and shared by every request.
 *
 * @param version the number of the quiz version
 * @param questions in order; slot n of an attempt is the nth
 * @param sources by slug
 */
public record QuizSnapshot(
        long version, String slug, QuizText text, List<PosedQuestion> questions, Map<String, SourceText> sources) {

    public QuizSnapshot {
        questions = List.copyOf(questions);
        sources = Map.copyOf(sources);
    }

    /** The question of a slot, counted from 1. */
    public PosedQuestion question(int slot) {
        return questions.get(slot - 1);
    }

    public int size() {
        return questions.size();
    }

    public Optional<SourceText> source(String slug) {
        return Optional.ofNullable(sources.get(slug));
    }
}
