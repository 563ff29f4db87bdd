package verifica.quiz;

import java.util.List;

/**
 * What one version of a quiz says and selects; stored as JSON.
 *
 * @param schema the number of this form of the JSON
 * @param language of title, description and questions
 * @param minutes how long it takes, as a help; 0 if nothing is said
 * @param questions the question versions, in order
 * @param sources the source versions that these cite
 */
public record QuizText(
        int schema,
        String title,
        String description,
        String language,
        int minutes,
        List<Long> questions,
        List<Long> sources) {

    public static final int SCHEMA = 1;

    public QuizText {
        questions = List.copyOf(questions);
        sources = List.copyOf(sources);
    }
}
