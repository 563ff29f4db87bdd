package verifica.question.number;

import java.math.BigDecimal;
import verifica.question.reading.Numerals;

/**
 * A number that is likely to be confused with the key.
 *
 * @param reason why it is wrong; empty if none is given
 */
public record WrongNumber(BigDecimal value, String reason) {

    public WrongNumber {
        value = Numerals.bounded(value);
        reason = reason == null ? "" : reason;
    }
}
