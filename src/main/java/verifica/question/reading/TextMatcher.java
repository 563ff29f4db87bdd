package verifica.question.reading;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares typed words with a key. Spelling is forgiven in letters, never in a digit or a Roman numeral. */
public final class TextMatcher {

    private final Set<String> optional;

    /** A matcher for one question, with the words that may stand in an answer or not. */
    public TextMatcher(List<String> optionalWords) {
        optional = optionalWords.stream()
                .map(Words::fold)
                .flatMap(Collection::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether both are the same but for case, accents, punctuation, optional words, and where words are divided. */
    public boolean equal(String key, String typed) {
        Sides sides = sides(key, typed);
        return !sides.key().isEmpty() && joined(sides.key()).equals(joined(sides.typed()));
    }

    /** Whether both are equal, or each typed word is the key's word or a forgiven slip of it. */
    public boolean near(String key, String typed) {
        if (equal(key, typed)) {
            return true;
        }
        Sides sides = sides(key, typed);
        if (sides.key().isEmpty() || sides.key().size() != sides.typed().size()) {
            return false;
        }
        for (int i = 0; i < sides.key().size(); i++) {
            String keyWord = sides.key().get(i);
            String typedWord = sides.typed().get(i);
            if (!keyWord.equals(typedWord) && !Slip.forgiven(keyWord, typedWord)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether the typed word is the key word with exactly one slip that is forgiven: one letter changed, missing or added,
     * or two neighbours exchanged, in a word of at least six letters that keeps its first. Numerals are never forgiven.
     */
    public static boolean slip(String keyWord, String typedWord) {
        return Slip.forgiven(Words.folded(keyWord), Words.folded(typedWord));
    }

    /** Whether the words of the key stand one after the other in the text. */
    public static boolean contains(String text, String key) {
        List<String> run = Words.fold(key);
        return !run.isEmpty() && Collections.indexOfSubList(Words.fold(text), run) >= 0;
    }

    private Sides sides(String key, String typed) {
        Sides whole = new Sides(Words.fold(key), Words.fold(typed));
        Sides needed = new Sides(needed(whole.key()), needed(whole.typed()));
        // An answer of nothing but optional words is compared as it stands: "Il" may itself be the key.
        return needed.key().isEmpty() || needed.typed().isEmpty() ? whole : needed;
    }

    private List<String> needed(List<String> words) {
        return words.stream().filter(word -> !optional.contains(word)).toList();
    }

    /** Joins the words, so that "Jong-un" is "Jongun"; but "5 1" must not become 51, nor "I V" IV. */
    private static String joined(List<String> words) {
        StringBuilder joined = new StringBuilder();
        String before = "";
        for (String word : words) {
            boolean numerals = RomanNumeral.is(before) && RomanNumeral.is(word);
            if (numerals || (endsWithDigit(before) && Character.isDigit(word.codePointAt(0)))) {
                joined.append(' ');
            }
            joined.append(word);
            before = word;
        }
        return joined.toString();
    }

    private static boolean endsWithDigit(String word) {
        return !word.isEmpty() && Character.isDigit(word.codePointBefore(word.length()));
    }

    private record Sides(List<String> key, List<String> typed) {}
}
