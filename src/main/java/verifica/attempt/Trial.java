package verifica.attempt;

import java.util.List;
import java.util.Map;
import verifica.attempt.flow.Change;
import verifica.attempt.flow.Slot;
import verifica.base.Fields;
import verifica.question.Item;
import verifica.question.Reading;
import verifica.question.Response;

/**
 * One answer in practice: what it changes, and what the student is told.
 *
 * @param problem why the answer was not taken: empty or unreadable; null if it was
 * @param typed the answer that was not taken, to be shown again
 */
record Trial(int slot, StepKind kind, Map<Integer, Change> changes, Reading.State problem, Response typed) {

    static Trial of(AttemptState state, int number, Fields fields) {
        Slot slot = state.slots().slot(number);
        boolean flagged = fields.has(Posted.FLAG);
        Change flag = Change.between(slot, slot.response(), flagged);
        Map<Integer, Change> flagOnly = flag == null ? Map.of() : Map.of(number, flag);
        if (!state.open(slot)) {
            return new Trial(number, StepKind.SAVE, flagOnly, null, slot.response());
        }
        Item<?> item = state.question(number).item();
        Response response = item.accept(fields, state.shuffle(number));
        Reading reading = item.read(response);
        if (!reading.readable()) {
            return new Trial(number, StepKind.SAVE, flagOnly, reading.state(), response);
        }
        if (slot.tried() && response.equals(slot.response())) {
            // The same answer again is a double click or a reload, not another try.
            return new Trial(number, StepKind.SAVE, flagOnly, null, response);
        }
        Change tried = new Change(response, flagged, item.grade(response).fraction(), null);
        return new Trial(number, StepKind.TRY, Map.of(number, tried), null, response);
    }

    Saved told(AttemptState after) {
        if (problem == null) {
            return new Saved(after, List.of(), List.of(), List.of(), false);
        }
        AttemptState typedAgain = after.with(after.slots().with(Map.of(slot, new Change(typed, null, null, null))));
        boolean unreadable = problem == Reading.State.INVALID;
        return new Saved(
                typedAgain,
                unreadable ? List.of(slot) : List.of(),
                List.of(),
                unreadable ? List.of() : List.of(slot),
                false);
    }
}
