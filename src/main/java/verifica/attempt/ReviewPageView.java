package verifica.attempt;

import java.time.Instant;
import java.util.List;

/**
 * The review of an attempt that was handed in.
 *
 * @param slots the questions shown
 * @param all every slot, for the list of questions
 * @param mistakesOnly whether only those are shown that were not fully right
 * @param notice what is told on top: empty or the name of a message
 */
public record ReviewPageView(
        String token,
        String title,
        String quizSlug,
        String mode,
        String language,
        Score score,
        Instant finishedAt,
        List<SlotView> slots,
        List<SlotView> all,
        boolean mistakesOnly,
        String notice) {

    public long count(String mark) {
        return all.stream().filter(slot -> slot.mark().id().equals(mark)).count();
    }

    public boolean practice() {
        return mode.equals("practice");
    }
}
