package verifica.question.number;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import verifica.question.Content;
import verifica.question.reading.NumberReader;
import verifica.question.reading.Numerals;

/**
 * A number that is typed.
 *
 * @param key what is accepted; null where only {@code keys} are given
 * @param keys what else is accepted, some of it perhaps for part of the points
 * @param unit shown behind the field; empty if there is none
 * @param wrong numbers that are wrong whatever the keys, with the reason
 */
public record NumberContent(NumberKey key, List<NumberKey> keys, String unit, List<WrongNumber> wrong)
        implements Content {

    public NumberContent {
        keys = keys == null ? List.of() : List.copyOf(keys);
        unit = unit == null ? "" : unit.strip();
        wrong = wrong == null ? List.of() : List.copyOf(wrong);
    }

    /** Every key; the review shows the first. */
    List<NumberKey> accepted() {
        return Stream.concat(Stream.ofNullable(key), keys.stream()).toList();
    }

    /** The number that was typed; the unit may stand behind it, although the page shows it there. */
    Optional<BigDecimal> read(String typed) {
        return withoutUnit(typed).flatMap(NumberReader::read).or(() -> NumberReader.read(typed));
    }

    private Optional<String> withoutUnit(String typed) {
        int end = typed.length() - unit.length();
        return !unit.isEmpty()
                        && end > 0
                        && typed.regionMatches(true, end, unit, 0, unit.length())
                        && !Character.isLetter(typed.charAt(end - 1))
                ? Optional.of(typed.substring(0, end))
                : Optional.empty();
    }

    /** A number as a page shows it, with the unit behind it. */
    String withUnit(BigDecimal number, Locale locale) {
        return (Numerals.format(number, locale) + " " + unit).strip();
    }

    /** Whether one of the keys accepts a number. */
    boolean accepts(BigDecimal number) {
        return accepted().stream().anyMatch(key -> key.accepts(number));
    }

    /** What a number earns. */
    BigFraction credit(BigDecimal given) {
        if (wrong(given).isPresent()) {
            return BigFraction.ZERO;
        }
        return accepted().stream()
                .filter(accepted -> accepted.accepts(given))
                .map(NumberKey::credit)
                .max(Comparator.naturalOrder())
                .orElse(BigFraction.ZERO);
    }

    /** The listed wrong number that a number is. */
    Optional<WrongNumber> wrong(BigDecimal given) {
        return wrong.stream().filter(w -> w.value().compareTo(given) == 0).findFirst();
    }
}
