package verifica.question.cloze;

import java.util.List;

/**
 * A piece of the text as a page shows it: either words or a gap.
 *
 * @param words empty for a gap
 * @param gap null for words
 */
public record Part<G>(String words, G gap) {

    /** The text with what is shown for each gap; a mark without a gap stays as it is written. */
    static <G> List<Part<G>> of(Cloze content, List<G> gaps) {
        return content.pieces(
                words -> new Part<>(words, null),
                number -> number < 1 || number > gaps.size()
                        ? new Part<>("{" + number + "}", null)
                        : new Part<>("", gaps.get(number - 1)));
    }
}
