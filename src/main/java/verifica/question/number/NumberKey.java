package verifica.question.number;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Locale;
import org.apache.commons.numbers.fraction.BigFraction;
import verifica.base.Messages;
import verifica.question.reading.Fractions;
import verifica.question.reading.Numerals;

/**
 * An accepted number, or accepted numbers from one to another. In JSON it is a number, or an object where there is more to say.
 *
 * @param value the number; null where a range is meant
 * @param tolerance how far from the value is still accepted; null for not at all
 * @param min the least that is accepted; null where a value is meant
 * @param max the most that is accepted; null where a value is meant
 * @param credit what it earns, above 0 and at most 1
 */
public record NumberKey(BigDecimal value, BigDecimal tolerance, BigDecimal min, BigDecimal max, BigFraction credit) {

    /** Refuses what says neither a value nor a range. */
    public NumberKey {
        if (value == null && (min == null || max == null)) {
            throw new IllegalArgumentException("a number key needs a value, or min and max");
        }
        value = Numerals.bounded(value);
        tolerance = tolerance == null || tolerance.signum() == 0 ? null : Numerals.bounded(tolerance);
        min = Numerals.bounded(min);
        max = Numerals.bounded(max);
        credit = credit == null ? BigFraction.ONE : credit;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static NumberKey of(JsonNode json) {
        if (!json.isObject()) {
            return new NumberKey(new BigDecimal(json.asText()), null, null, null, null);
        }
        JsonNode credit = json.get("credit");
        return new NumberKey(
                number(json, "value"),
                number(json, "tolerance"),
                number(json, "min"),
                number(json, "max"),
                credit == null ? null : Fractions.parse(credit.asText()));
    }

    private static BigDecimal number(JsonNode json, String field) {
        JsonNode number = json.get(field);
        return number == null ? null : new BigDecimal(number.asText());
    }

    boolean earnsAll() {
        return credit.equals(BigFraction.ONE);
    }

    /** The least that is accepted. */
    BigDecimal low() {
        if (value == null) {
            return min;
        }
        return tolerance == null ? value : value.subtract(tolerance);
    }

    /** The most that is accepted. */
    BigDecimal high() {
        if (value == null) {
            return max;
        }
        return tolerance == null ? value : value.add(tolerance);
    }

    boolean accepts(BigDecimal given) {
        return given.compareTo(low()) >= 0 && given.compareTo(high()) <= 0;
    }

    /** The key as the review shows it. */
    String in(Locale locale) {
        NumberMessages messages = Messages.of(NumberMessages.class, locale);
        String low = Numerals.format(low(), locale);
        String high = Numerals.format(high(), locale);
        if (value == null) {
            return messages.fromTo(low, high);
        }
        String number = Numerals.format(value, locale);
        return tolerance == null ? number : messages.withTolerance(number, low, high);
    }

    @JsonValue
    Object json() {
        return earnsAll() && tolerance == null && value != null
                ? value
                : new InFull(value, tolerance, min, max, earnsAll() ? null : credit);
    }

    private record InFull(BigDecimal value, BigDecimal tolerance, BigDecimal min, BigDecimal max, BigFraction credit) {}
}
