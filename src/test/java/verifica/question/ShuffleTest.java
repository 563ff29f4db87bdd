package verifica.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Orders that are random, fair, and the same for ever. */
class ShuffleTest {

    @Property(tries = 200)
    void order_holdsEveryNumberOnce(@ForAll long seed, @ForAll @IntRange(max = 30) int size) {
        assertThat(new Shuffle(seed).order(size))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, size).boxed().toList())
                .isEqualTo(new Shuffle(seed).order(size));
    }

    /** Old attempts are shown in the order in which they were seen: these values may never change. */
    @Test
    void oldOrders_stay() {
        assertThat(new Shuffle(0).order(4)).isEqualTo(List.of(3, 0, 1, 2));
        assertThat(new Shuffle(42).order(6)).isEqualTo(List.of(1, 0, 4, 5, 3, 2));
        assertThat(Shuffle.ofSlot(-7, 3).order(5)).isEqualTo(List.of(4, 2, 1, 0, 3));
    }

    @Test
    void everyOrder_isReachedAboutAsOften() {
        Map<List<Integer>, Integer> seen = new HashMap<>();
        for (int seed = 0; seed < 2400; seed++) {
            seen.merge(Shuffle.ofSlot(seed * 0x5851F42D4C957F2DL, 1 + seed % 20).order(4), 1, Integer::sum);
        }
        assertThat(seen).hasSize(24);
        assertThat(seen.values()).allMatch(times -> times > 50 && times < 160);
    }

    @Test
    void slotsOfOneAttempt_haveOrdersOfTheirOwn() {
        assertThat(IntStream.rangeClosed(1, 20)
                        .mapToObj(slot -> Shuffle.ofSlot(99, slot).order(8))
                        .distinct())
                .hasSizeGreaterThan(15);
    }
}
