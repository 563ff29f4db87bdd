package verifica.question.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for the numbers in one running text. */
final class NumberSearch {

    // "Nine hundred and ninety-nine" four times over, with billion, million and thousand between them.
    private static final int LONGEST_RUN = 23;
    private static final int SHORTEST = 3;

    private static final Pattern DIGITS = Pattern.compile("(?<![\\p{L}\\p{N}])(?<![0-9][.,])(-?"
            + "(?:[1-9][0-9]{0,2}([ '])[0-9]{3}(?:\\2[0-9]{3})*+(?![0-9])(?:[.,][0-9]++)?|[0-9]++(?:[.,][0-9]++)*+))"
            + "( ?(?:" + String.join("|", NumberReader.multipliers()) + ")(?!\\p{L}))?");
    private static final Pattern ONE = Pattern.compile("[0-9]+");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private final String text;
    private final List<BigDecimal> found = new ArrayList<>();

    private NumberSearch(String text) {
        this.text = text;
    }

    /** The numbers in a text in plain form, in its order. */
    static List<BigDecimal> in(String text) {
        NumberSearch search = new NumberSearch(text);
        Matcher digits = DIGITS.matcher(text);
        int from = 0;
        while (digits.find()) {
            search.takeWords(from, digits.start());
            search.takeDigits(digits);
            from = digits.end();
        }
        search.takeWords(from, text.length());
        return List.copyOf(search.found);
    }

    private void takeDigits(Matcher digits) {
        Optional<BigDecimal> number = NumberReader.read(digits.group());
        if (number.isPresent()) {
            found.add(number.get());
            return;
        }
        // A row such as 19.6.2024 or 1,2,3 is no single number; each part of it is one.
        Matcher part = ONE.matcher(digits.group());
        while (part.find()) {
            NumberReader.read(part.group()).ifPresent(found::add);
        }
    }

    private void takeWords(int from, int to) {
        List<int[]> words = new ArrayList<>();
        Matcher word = WORD.matcher(text).region(from, to);
        while (word.find()) {
            words.add(new int[] {word.start(), word.end()});
        }
        int next = 0;
        while (next < words.size()) {
            next += Math.max(1, takeLongestRun(words, next));
        }
    }

    /** Takes the longest row of words from here on that is one number, and says of how many words it is. */
    private int takeLongestRun(List<int[]> words, int first) {
        int start = words.get(first)[0];
        String word = text.substring(start, words.get(first)[1]);
        if (!word.equals("a") && !SpelledNumbers.mayStandInNumber(word)) {
            return 0;
        }
        for (int length = runLength(words, first); length > 0; length--) {
            int end = words.get(first + length - 1)[1];
            Optional<BigDecimal> number =
                    end - start < SHORTEST ? Optional.empty() : NumberReader.words(text.substring(start, end));
            if (number.isPresent()) {
                found.add(number.get());
                return length;
            }
        }
        return 0;
    }

    private static boolean continues(String word) {
        return word.equals("and") || word.equals("e") || SpelledNumbers.mayStandInNumber(word);
    }

    /** How many words of numbers, or joints of them, stand here with nothing but a space or a hyphen between them. */
    private int runLength(List<int[]> words, int first) {
        int length = 1;
        while (length < LONGEST_RUN && first + length < words.size()) {
            int gapStart = words.get(first + length - 1)[1];
            int gapEnd = words.get(first + length)[0];
            boolean near = gapEnd == gapStart + 1 && (text.charAt(gapStart) == ' ' || text.charAt(gapStart) == '-');
            if (!near || !continues(text.substring(gapEnd, words.get(first + length)[1]))) {
                return length;
            }
            length++;
        }
        return length;
    }
}
