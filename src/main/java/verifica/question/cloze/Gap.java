package verifica.question.cloze;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import verifica.question.DisplayOrder;
import verifica.question.Key;
import verifica.question.Outcome;
import verifica.question.Shuffle;
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

    /** Sets the orders of the gaps apart from those of the slots: no attempt has so many. */
    private static final int BEYOND_SLOTS = 10_000;

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
            case NUMBER ->
                Outcome.allOrNothing(
                        NumberReader.read(given).filter(number::covers).isPresent());
            case DATE -> {
                DateReading reading = DateReader.read(given);
                yield Outcome.allOrNothing(reading.readable() && date.covers(reading.date()));
            }
            case OPTIONS ->
                Outcome.allOrNothing(option(given).filter(Option::key).isPresent());
        };
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

    /** The first key in words that earns everything; empty where there is none. */
    String firstKey() {
        return text.stream().filter(Key::earnsAll).map(Key::text).findFirst().orElse("");
    }

    /**
     * The order in which the options of the gap with this number are shown. Each gap has an order of its own: with a common one, keys that are written first
     * would all be shown at the same place.
     */
    DisplayOrder shown(int gapNumber, Shuffle shuffle) {
        return DisplayOrder.shuffled(options.size(), Shuffle.ofSlot(shuffle.seed(), BEYOND_SLOTS * gapNumber));
    }

    /** The option that a part of a response names by its number as written, from 1. */
    Optional<Option> option(String given) {
        return IntStream.range(0, options.size())
                .filter(i -> given.equals(String.valueOf(i + 1)))
                .mapToObj(options::get)
                .findFirst();
    }
}
