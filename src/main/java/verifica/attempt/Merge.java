package verifica.attempt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import verifica.attempt.flow.Change;
import verifica.attempt.flow.Slot;
import verifica.attempt.flow.Slots;
import verifica.base.Fields;
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
        Merge merge = new Merge(new TreeMap<>(), new ArrayList<>());
        posted.slots().forEach((number, fields) -> {
            Response response = now.question(number).item().accept(fields, now.shuffle(number));
            merge.add(now.slots().slot(number), shown.slot(number), response, fields);
        });
        return merge;
    }

    private void add(Slot now, Slot shown, Response response, Fields fields) {
        Change wanted = Change.between(shown, response, fields.has(Posted.FLAG));
        if (wanted == null) {
            return;
        }
        Response wantedResponse = wanted.response() == null ? now.response() : wanted.response();
        boolean wantedFlag = wanted.flagged() == null ? now.flagged() : wanted.flagged();
        Change left = Change.between(now, wantedResponse, wantedFlag);
        if (left != null) {
            changes.put(now.number(), left);
            if (left.response() != null && !now.response().equals(shown.response())) {
                overtaken.add(now.number());
            }
        }
    }
}
