package verifica.attempt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import verifica.base.Fields;

/**
 * What a page of an attempt sends: the slots that stood on it, and the number of the last step that it showed. What was not changed on the page since then is
 * no new answer, so an old page (another tab, the back button) cannot undo what was answered elsewhere.
 *
 * @param step the last step that the page showed; -1 if the page doesn't say
 * @param slots slot -> its fields
 */
public record Posted(int step, Map<Integer, Fields> slots) {

    static final String SLOT = "slot";
    static final String STEP = "step";
    static final String FLAG = "flag";

    /** What the fields of a slot begin with. */
    static String prefix(int slot) {
        return "s" + slot + ".";
    }

    /** Reads a form of an attempt with this number of slots; slots that the attempt doesn't have are passed over. */
    static Posted of(Fields form, int size) {
        Map<Integer, Fields> slots = new TreeMap<>();
        for (String value : form.all(SLOT)) {
            int slot = number(value);
            if (slot >= 1 && slot <= size) {
                slots.put(slot, form.under(prefix(slot)));
            }
        }
        return new Posted(number(form.first(STEP)), slots);
    }

    /** The same form, in which a slot stands for certain: the one that the address names. */
    static Fields withSlot(Fields form, int slot) {
        Map<String, List<String>> values = new HashMap<>(form.values());
        values.put(SLOT, List.of(String.valueOf(slot)));
        return new Fields(values);
    }

    /** A small whole number as a form sends it, or -1. */
    static int number(String text) {
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : -1;
    }
}
