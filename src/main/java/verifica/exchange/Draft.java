package verifica.exchange;

import java.util.List;
import verifica.question.Item;
import verifica.source.Citation;
import verifica.source.SourceText;

/** A question set as a format reads it, before anything is written: the neutral form between all formats and the one importer. */
public record Draft(BankDraft bank, List<SourceDraft> sources, List<QuestionDraft> questions, List<QuizDraft> quizzes) {

    /** The bank that the set is loaded into. */
    public record BankDraft(String slug, String title, String description, String language) {}

    /** A source with its slug. */
    public record SourceDraft(String slug, SourceText text, Position position) {}

    /**
     * A question.
     *
     * @param inferred whether the key follows from the passages without standing in them
     * @param pointer where it stands in the file's data, so that faults inside it find their line
     */
    public record QuestionDraft(
            String ref,
            Item<?> item,
            String stem,
            String explanation,
            List<Citation> citations,
            List<Citation> conflicts,
            List<String> tags,
            boolean inferred,
            String pointer) {}

    /**
     * A quiz.
     *
     * @param questions ids in order; empty for all of the set
     */
    public record QuizDraft(
            String slug, String title, String description, int minutes, List<String> questions, String pointer) {}
}
