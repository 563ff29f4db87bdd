package verifica.attempt.flow;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import verifica.question.Response;

/**
 * Where one question of an attempt stands: what the steps so far make of it.
 *
 * @param number from 1
 * @param flagged whether the student marked it for later
 * @param tries what each graded answer earned, in order; in an exam there is one, at the end
 * @param revealed whether the student asked for the key
 */
public record Slot(int number, Response response, boolean flagged, List<BigFraction> tries, boolean revealed) {

    public Slot {
        tries = List.copyOf(tries);
    }

    public static Slot untouched(int number) {
        return new Slot(number, Response.EMPTY, false, List.of(), false);
    }

    public boolean answered() {
        return !response.isEmpty();
    }

    public boolean tried() {
        return !tries.isEmpty();
    }

    /** What the last try earned; nothing before the first. */
    public BigFraction last() {
        return tries.isEmpty() ? BigFraction.ZERO : tries.get(tries.size() - 1);
    }

    /** What the first try earned; nothing before it. */
    public BigFraction first() {
        return tries.isEmpty() ? BigFraction.ZERO : tries.get(0);
    }

    /** Whether the last try was fully right. */
    public boolean solved() {
        return last().equals(BigFraction.ONE);
    }
}
