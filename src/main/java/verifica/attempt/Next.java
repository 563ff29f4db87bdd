package verifica.attempt;

import verifica.base.Fields;

/** Where a page with one question leads after it was saved: the form's button says so. */
final class Next {

    private Next() {}

    /** The rest of the address behind the attempt's. */
    static String after(AttemptState state, int slot, Fields form) {
        if (state.flow().gradesAtOnce()) {
            return "/slots/" + slot + "#feedback";
        }
        if (form.has("summary")) {
            return "/summary";
        }
        int next = form.has("previous") ? slot - 1 : form.has("next") ? slot + 1 : slot;
        if (next > state.slots().size()) {
            return "/summary";
        }
        return "/slots/" + Math.max(1, next) + (next == slot ? "?notice=saved" : "");
    }
}
