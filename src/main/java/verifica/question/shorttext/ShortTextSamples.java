package verifica.question.shorttext;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import verifica.question.Key;
import verifica.question.Response;
import verifica.question.Sample;
import verifica.question.reading.Numerals;
import verifica.question.reading.TextMatcher;
import verifica.question.reading.Words;

/** Responses to a short-text question: its keys as they are, with a slip and with another digit, and its wrong answers. */
final class ShortTextSamples {

    private final ShortText content;
    private final TextMatcher matcher;
    private final String part;
    private final List<Sample> samples = new ArrayList<>();

    private ShortTextSamples(ShortText content, String part) {
        this.content = content;
        this.matcher = new TextMatcher(content.optional());
        this.part = part;
    }

    /** The samples for a content whose response has this part. */
    static List<Sample> of(ShortText content, String part) {
        ShortTextSamples made = new ShortTextSamples(content, part);
        made.samples.add(Sample.empty());
        made.add(BigFraction.ZERO, "?");
        content.wrong().forEach(wrong -> made.add(BigFraction.ZERO, wrong.text()));
        content.keys().forEach(made::key);
        return made.samples;
    }

    private void add(BigFraction credit, String typed) {
        samples.add(Sample.earning(credit, Response.of(part, typed)));
    }

    private void key(Key key) {
        BigFraction best = content.keys().stream()
                .filter(other -> matcher.equal(other.text(), key.text()))
                .map(Key::credit)
                .max(Comparator.naturalOrder())
                .orElse(key.credit());
        add(best, key.text());
        add(best, " " + key.text().toUpperCase(Locale.ROOT) + ".");
        slipped(key).ifPresent(typed -> add(key.credit(), typed));
        otherDigit(key.text())
                .filter(typed -> content.keys().stream().noneMatch(other -> matcher.equal(other.text(), typed)))
                .ifPresent(typed -> add(BigFraction.ZERO, typed));
    }

    /** The key with two letters exchanged in a long word, if that is no other answer as well. */
    private Optional<String> slipped(Key key) {
        List<String> words = new ArrayList<>(Words.fold(key.text()));
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (content.optional().contains(word) || word.length() < 4) {
                continue;
            }
            String exchanged = word.substring(0, 2) + word.charAt(3) + word.charAt(2) + word.substring(4);
            if (!exchanged.equals(word) && TextMatcher.slip(word, exchanged)) {
                words.set(i, exchanged);
                String typed = String.join(" ", words);
                boolean another = content.wrong(typed).isPresent()
                        || content.keys().stream()
                                .anyMatch(other -> !other.equals(key) && matcher.near(other.text(), typed));
                return another ? Optional.empty() : Optional.of(typed);
            }
        }
        return Optional.empty();
    }

    /** The key with its last digit changed, if it has any. */
    private static Optional<String> otherDigit(String key) {
        return Numerals.otherDigits(key).stream().reduce((first, last) -> last);
    }
}
