package verifica.attempt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import verifica.attempt.flow.Change;
import verifica.attempt.flow.Slot;
import verifica.attempt.flow.Slots;
import verifica.question.Response;

/**
 * What a posted page changes: only what differs from what the page had shown, and of that only what differs from how things stand now. The last writer wins,
 * slot by slot.
 *
 * @param changes slot -> change; empty if the page brings nothing new
 * @param overtaken slots that were answered elsewhere after the page was drawn, and differently
 */
record Merge(Map<Integer, Change> changes, List<Integer> overtaken) {

    static Merge of(AttemptState now, Slots shown, Posted posted) {
        Map<Integer, Change> changes = new TreeMap<>();
        List<Integer> overtaken = new ArrayList<>();
        posted.slots().forEach((number, fields) -> {
            Response response = now.question(number).item().accept(fields, now.shuffle(number));
            Change change = Change.between(shown.slot(number), response, fields.has(Posted.FLAG));
            Slot current = now.slots().slot(number);
            if (change == null) {
                return;
            }
            boolean answeredElsewhere =
                    !current.response().equals(shown.slot(number).response());
            if (change.response() != null
                    && answeredElsewhere
                    && !change.response().equals(current.response())) {
                overtaken.add(number);
            }
            Change left = Change.between(
                    current,
                    change.response() == null ? current.response() : change.response(),
                    change.flagged() == null ? current.flagged() : change.flagged());
            if (left != null) {
                changes.put(number, left);
            }
        });
        return new Merge(changes, List.copyOf(overtaken));
    }
}
