package verifica.attempt.flow;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.apache.commons.numbers.fraction.BigFraction;
import verifica.question.Response;

/**
 * What one step changes in one slot; null leaves a thing as it was.
 *
 * @param response the new response
 * @param flagged the new mark
 * @param outcome what the response that stands now was graded with
 * @param revealed whether the key was asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Change(Response response, Boolean flagged, BigFraction outcome, Boolean revealed) {

    public static Change graded(BigFraction outcome) {
        return new Change(null, null, outcome, null);
    }

    public static Change reveal() {
        return new Change(null, null, null, true);
    }

    /** What was typed and marked now, as far as it differs from how the slot was; null where nothing differs. */
    public static Change between(Slot before, Response response, boolean flagged) {
        boolean answered = !before.response().equals(response);
        boolean marked = before.flagged() != flagged;
        return answered || marked ? new Change(answered ? response : null, marked ? flagged : null, null, null) : null;
    }
}
