package verifica.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * An order that is random but can be had again: the same seed gives the same order for ever. It uses {@link Random}, whose algorithm is part of the Java
 * platform's specification, and its own exchange loop (Fisher and Yates 1938, in Durstenfeld's form of 1964), so that no later Java changes the order in
 * which an old attempt was seen.
 */
public record Shuffle(long seed) {

    /** The shuffle of one slot: other slots of the attempt get independent orders. */
    public static Shuffle ofSlot(long attemptSeed, int slot) {
        return new Shuffle(attemptSeed + slot * 0x9E3779B97F4A7C15L);
    }

    /** The numbers 0 to n - 1 in this shuffle's order: at each display position the index of what stands there. */
    public List<Integer> order(int n) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            order.add(i);
        }
        Random random = new Random(seed);
        for (int i = n - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            Integer swapped = order.get(i);
            order.set(i, order.get(j));
            order.set(j, swapped);
        }
        return order;
    }
}
