package verifica.attempt;

import java.util.List;

/**
 * A page of an attempt that is under way.
 *
 * @param mode the id of its flow
 * @param step the number of the last step that the page shows
 * @param slots the questions on the page
 * @param all every slot, for the list of questions
 * @param current the only question on the page; 0 if all are
 * @param notice what is told on top: empty or the name of a message
 */
public record AttemptView(
        String token,
        String title,
        String quizSlug,
        String mode,
        String language,
        int step,
        List<SlotView> slots,
        List<SlotView> all,
        int current,
        String notice) {

    public boolean practice() {
        return mode.equals("practice");
    }

    public boolean single() {
        return current > 0;
    }

    public int size() {
        return all.size();
    }

    public boolean first() {
        return current <= 1;
    }

    public boolean last() {
        return current == all.size();
    }

    /** How many questions have an answer that counts; one that cannot be read does not. */
    public long answered() {
        return all.stream()
                .filter(slot -> slot.mark() != SlotView.Mark.OPEN && slot.mark() != SlotView.Mark.UNREADABLE)
                .count();
    }

    public List<SlotView> marked(String mark) {
        return all.stream().filter(slot -> slot.mark().id().equals(mark)).toList();
    }

    public List<SlotView> flagged() {
        return all.stream().filter(SlotView::flagged).toList();
    }

    /** Where a question of the list stands. */
    public String href(SlotView slot) {
        return single()
                ? "/attempts/" + token + "/slots/" + slot.number()
                : "/attempts/" + token + "#q" + slot.number();
    }
}
