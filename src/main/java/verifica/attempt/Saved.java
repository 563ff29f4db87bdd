package verifica.attempt;

import java.util.List;

/**
 * What came of saving.
 *
 * @param state after it; where an answer could not be taken, with what was typed
 * @param unreadable slots of the page whose answer cannot be read
 * @param overtaken slots of the page that were answered elsewhere since the page was drawn, and differently; this answer stands now
 * @param missing slots of the page that need an answer first
 * @param late whether the attempt had been handed in already, so that nothing was saved
 */
public record Saved(
        AttemptState state, List<Integer> unreadable, List<Integer> overtaken, List<Integer> missing, boolean late) {

    static Saved late(AttemptState state) {
        return new Saved(state, List.of(), List.of(), List.of(), true);
    }
}
