package verifica.question.cloze;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import verifica.question.reading.DateReader;
import verifica.question.reading.DateReading;
import verifica.question.reading.NumberReader;
import verifica.question.reading.PartialDate;
import verifica.question.reading.TextMatcher;

/**
 * One gap: words, a number or a date to type, or options to choose from. Exactly one of these is given.
 *
 * @param text the keys of a gap for words
 * @param optional words that may stand in such an answer or not
 * @param number the key of a gap for a number, or null
 * @param date the key of a gap for a date, or null
 * @param options the options of a gap to choose for
 */
public record Gap(List<Key> text, List<String> optional, Amount number, PartialDate date, List<Option> options) {

    /** How a gap is filled. */
    enum Kind {
        TEXT,
        NUMBER,
        DATE,
        OPTIONS
    }

    public Gap {
        text = text == null ? List.of() : List.copyOf(text);
        optional = optional == null ? List.of() : List.copyOf(optional);
        options = options == null ? List.of() : List.copyOf(options);
    }

    /** The kinds that were written: one, if the gap is sound. */
    List<Kind> kinds() {
        List<Kind> kinds = new ArrayList<>();
        if (!text.isEmpty()) {
            kinds.add(Kind.TEXT);
        }
        if (number != null) {
            kinds.add(Kind.NUMBER);
        }
        if (date != null) {
            kinds.add(Kind.DATE);
        }
        if (!options.isEmpty()) {
            kinds.add(Kind.OPTIONS);
        }
        return kinds;
    }

    Kind kind() {
        return kinds().stream().findFirst().orElse(Kind.TEXT);
    }

    /** What a part of a response earns in this gap; nothing where it is empty or cannot be read. */
    BigFraction credit(String given) {
        if (given.isEmpty()) {
            return BigFraction.ZERO;
        }
        return switch (kind()) {
            case TEXT -> words(given);
            case NUMBER -> all(NumberReader.read(given).filter(number::covers).isPresent());
            case DATE -> {
                DateReading reading = DateReader.read(given);
                yield all(reading.readable() && date.covers(reading.date()));
            }
            case OPTIONS -> all(option(given).filter(Option::key).isPresent());
        };
    }

    private static BigFraction all(boolean right) {
        return right ? BigFraction.ONE : BigFraction.ZERO;
    }

    /** A key that is equal goes before one that is only near. */
    private BigFraction words(String given) {
        TextMatcher matcher = new TextMatcher(optional);
        return best(key -> matcher.equal(key.text(), given))
                .or(() -> best(key -> matcher.near(key.text(), given)))
                .orElse(BigFraction.ZERO);
    }

    private Optional<BigFraction> best(Predicate<Key> matches) {
        return text.stream().filter(matches).map(Key::credit).max(Comparator.naturalOrder());
    }

    /** The option that a part of a response names by its number as written, from 1. */
    Optional<Option> option(String given) {
        return IntStream.range(0, options.size())
                .filter(i -> given.equals(String.valueOf(i + 1)))
                .mapToObj(options::get)
                .findFirst();
    }
}
