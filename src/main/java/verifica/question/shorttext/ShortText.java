package verifica.question.shorttext;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import verifica.question.Content;
import verifica.question.Key;
import verifica.question.reading.TextMatcher;

/**
 * A word or a name that is typed.
 *
 * @param keys what is accepted; the review shows the first
 * @param optional words that may stand in an answer or not
 * @param wrong answers that are wrong whatever the keys, with the reason
 */
public record ShortText(List<Key> keys, List<String> optional, List<WrongText> wrong) implements Content {

    public ShortText {
        keys = keys == null ? List.of() : List.copyOf(keys);
        optional = optional == null ? List.of() : List.copyOf(optional);
        wrong = wrong == null ? List.of() : List.copyOf(wrong);
    }

    /** A key that an answer meets. */
    record Match(Key key, boolean slip) {}

    /** The key that an answer is graded by: the best that it equals, otherwise the best that it is but a slip away from. */
    Optional<Match> match(String typed) {
        if (wrong(typed).isPresent()) {
            return Optional.empty();
        }
        TextMatcher matcher = new TextMatcher(optional);
        return best(matcher::equal, typed)
                .map(key -> new Match(key, false))
                .or(() -> best(matcher::near, typed).map(key -> new Match(key, true)));
    }

    /** The listed wrong answer that an answer equals. */
    Optional<WrongText> wrong(String typed) {
        TextMatcher matcher = new TextMatcher(optional);
        return wrong.stream().filter(w -> matcher.equal(w.text(), typed)).findFirst();
    }

    private Optional<Key> best(BiPredicate<String, String> test, String typed) {
        return keys.stream().filter(key -> test.test(key.text(), typed)).max(Comparator.comparing(Key::credit));
    }
}
