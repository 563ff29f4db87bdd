package verifica.question.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LongestRunTest {

    @Provide
    Arbitrary<List<Integer>> orders() {
        return Arbitraries.integers().between(1, 10).flatMap(n -> Arbitraries.shuffle(numbers(n)));
    }

    @Provide
    Arbitrary<List<Integer>> longOrders() {
        return Arbitraries.integers().between(11, 60).flatMap(n -> Arbitraries.shuffle(numbers(n)));
    }

    private static List<Integer> numbers(int n) {
        return new ArrayList<>(IntStream.rangeClosed(1, n).boxed().toList());
    }

    @Property
    void isAsLongAsTheLongestOfAllSubsequences(@ForAll("orders") List<Integer> order) {
        assertThat(LongestRun.of(order)).hasSize(bruteForce(order));
    }

    /** Every subset, as the bits of a number. */
    private static int bruteForce(List<Integer> order) {
        int longest = 0;
        for (int subset = 0; subset < 1 << order.size(); subset++) {
            int chosen = subset;
            List<Integer> run = IntStream.range(0, order.size())
                    .filter(i -> (chosen >> i & 1) == 1)
                    .mapToObj(order::get)
                    .toList();
            if (run.equals(run.stream().sorted().toList())) {
                longest = Math.max(longest, run.size());
            }
        }
        return longest;
    }

    @Property
    void increasesAndStandsInTheOrder(@ForAll("longOrders") List<Integer> order) {
        List<Integer> run = LongestRun.of(order);
        assertThat(run).isSorted().doesNotHaveDuplicates();
        assertThat(run.stream().map(order::indexOf).toList()).isSorted();
    }

    /** Erdős and Szekeres 1935: n numbers hold a rising or a falling run of at least the root of n. */
    @Property
    void isNeverShorterThanErdosAndSzekeresAllow(@ForAll("longOrders") List<Integer> order) {
        List<Integer> reversed = new ArrayList<>(order);
        Collections.reverse(reversed);
        int rising = LongestRun.of(order).size();
        int falling = LongestRun.of(reversed).size();
        assertThat(rising * falling).isGreaterThanOrEqualTo(order.size());
    }

    @Property
    void oneStrayItemCostsOneStep(@ForAll("longOrders") List<Integer> order) {
        List<Integer> sorted = numbers(order.size());
        Integer stray = sorted.remove(order.get(0) - 1);
        sorted.add(order.get(1) - 1, stray);
        assertThat(LongestRun.of(sorted)).hasSizeGreaterThanOrEqualTo(order.size() - 1);
    }

    @Example
    void ofNothingIsNothing() {
        assertThat(LongestRun.of(List.of())).isEmpty();
    }
}
