package verifica.question.cloze;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import verifica.question.reading.Numerals;

/**
 * The key of a gap that wants a number. In JSON a number, or an object where it has a tolerance.
 *
 * @param tolerance how far from the value a right answer may be; 0 for not at all
 */
public record Amount(BigDecimal value, BigDecimal tolerance) {

    private static final BigDecimal GROUPED_FROM = BigDecimal.valueOf(10_000);

    public Amount {
        value = Numerals.bounded(value);
        tolerance = Numerals.bounded(tolerance);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Amount read(JsonNode json) {
        JsonNode value = json.isObject() ? json.path("value") : json;
        if (!value.isNumber()) {
            throw new IllegalArgumentException("the key of a number gap is a number");
        }
        return new Amount(value.decimalValue(), json.path("tolerance").decimalValue());
    }

    @JsonValue
    Object written() {
        if (tolerance.signum() == 0) {
            return value;
        }
        Map<String, BigDecimal> fields = new LinkedHashMap<>();
        fields.put("value", value);
        fields.put("tolerance", tolerance);
        return fields;
    }

    boolean covers(BigDecimal number) {
        return number.subtract(value).abs().compareTo(tolerance) <= 0;
    }

    /** The number as it is written in a language; four digits stay together, so that a year looks like one. */
    static String format(BigDecimal number, Locale locale) {
        return Numerals.format(number, locale, number.abs().compareTo(GROUPED_FROM) >= 0);
    }
}
