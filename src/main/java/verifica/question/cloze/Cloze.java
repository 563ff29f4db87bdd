package verifica.question.cloze;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import verifica.question.Content;
import verifica.question.Parts;

/**
 * A text with gaps to fill.
 *
 * @param text with {1}, {2} ... where the gaps are
 * @param gaps in the order of their numbers
 */
public record Cloze(String text, List<Gap> gaps) implements Content {

    private static final Pattern GAP = Pattern.compile("\\{(\\d{1,3})\\}");

    public Cloze {
        gaps = List.copyOf(gaps);
    }

    /** The gaps as parts of a response: each by its number, from 1. */
    Parts parts() {
        return new Parts(gaps.size());
    }

    Gap gap(int number) {
        return gaps.get(number - 1);
    }

    /** What is made of the text's pieces, in their order: of each run of words, and of each gap by its number. */
    <T> List<T> pieces(Function<String, T> words, IntFunction<T> gap) {
        List<T> pieces = new ArrayList<>();
        Matcher matcher = GAP.matcher(text);
        int from = 0;
        while (matcher.find()) {
            if (from < matcher.start()) {
                pieces.add(words.apply(text.substring(from, matcher.start())));
            }
            pieces.add(gap.apply(Integer.parseInt(matcher.group(1))));
            from = matcher.end();
        }
        if (from < text.length()) {
            pieces.add(words.apply(text.substring(from)));
        }
        return pieces;
    }
}
