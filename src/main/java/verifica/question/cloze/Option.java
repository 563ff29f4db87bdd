package verifica.question.cloze;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One option of a gap that is chosen.
 *
 * @param key whether it is the right one
 * @param reason for another: why it is not; empty if none is given
 */
public record Option(
        String text,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean key,
        String reason) {

    public Option {
        reason = reason == null ? "" : reason;
    }
}
