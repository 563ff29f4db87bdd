package verifica.question.choice;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * One option of a choice question.
 *
 * @param key whether it is (one of) the right
 * @param weight what choosing it adds to the outcome, -1 to 1; null for the type's default
 * @param reason for a distractor: why it is not the key; empty if none is given
 */
public record Option(
        String text,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean key,
        BigFraction weight,
        String reason) {

    public Option {
        reason = reason == null ? "" : reason;
    }
}
