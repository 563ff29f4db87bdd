package verifica.question.number;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import verifica.question.Content;

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
