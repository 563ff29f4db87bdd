package verifica.question.ordering;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The longest run of items that stand in the right order to one another, not necessarily side by side: a longest increasing subsequence (C. Schensted,
 * "Longest increasing and decreasing subsequences", Canadian Journal of Mathematics 13, 1961), found by patience sorting in n log n steps. Moodle's ordering
 * question grades by it under the name "longest ordered subset": one item that strayed costs one step, and not everything behind it as well.
 */
final class LongestRun {

    private LongestRun() {}

    /** A longest increasing subsequence of distinct numbers; where there are several, always the same of them. */
    static List<Integer> of(List<Integer> sequence) {
        // The index on top of each pile: its number is the smallest that an increasing sequence as long as the pile's
        // place can end with.
        List<Integer> tops = new ArrayList<>();
        int[] before = new int[sequence.size()];
        for (int i = 0; i < sequence.size(); i++) {
            int pile = firstAbove(sequence, tops, sequence.get(i));
            before[i] = pile == 0 ? -1 : tops.get(pile - 1);
            if (pile == tops.size()) {
                tops.add(i);
            } else {
                tops.set(pile, i);
            }
        }
        Deque<Integer> run = new ArrayDeque<>();
        int last = tops.isEmpty() ? -1 : tops.get(tops.size() - 1);
        for (int i = last; i >= 0; i = before[i]) {
            run.addFirst(sequence.get(i));
        }
        return List.copyOf(run);
    }

    /** The first pile whose top is above a number, by halving; the number of piles where none is. */
    private static int firstAbove(List<Integer> sequence, List<Integer> tops, int number) {
        int from = 0;
        int to = tops.size();
        while (from < to) {
            int middle = (from + to) / 2;
            if (sequence.get(tops.get(middle)) > number) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }
}
