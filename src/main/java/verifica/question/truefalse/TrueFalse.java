package verifica.question.truefalse;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import verifica.question.Content;

/**
 * A statement that is true or false; the statement itself is the stem.
 *
 * @param key whether it is true; always written, since no value goes without saying
 * @param reason what is wrong with the other answer; empty if none is given
 */
public record TrueFalse(
        @JsonProperty(required = true) @JsonInclude(JsonInclude.Include.ALWAYS)
        boolean key,

        String reason) implements Content {

    public TrueFalse {
        reason = reason == null ? "" : reason;
    }
}
