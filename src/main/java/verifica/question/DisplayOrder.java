package verifica.question;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * The order in which options, choices or items are shown. A page and the form that it sends know positions only: the numbers as written stay behind.
 *
 * @param numbers at each position, from 1, the number as written, from 1, of what stands there
 */
public record DisplayOrder(List<Integer> numbers) {

    public DisplayOrder {
        numbers = List.copyOf(numbers);
    }

    public static DisplayOrder asWritten(int size) {
        return new DisplayOrder(new Parts(size).list(number -> number));
    }

    public static DisplayOrder shuffled(int size, Shuffle shuffle) {
        return new DisplayOrder(
                shuffle.order(size).stream().map(index -> index + 1).toList());
    }

    /** The number of what stands at a position; empty for anything that is not a position. */
    public Optional<Integer> at(String position) {
        return IntStream.range(0, numbers.size())
                .filter(i -> position.equals(String.valueOf(i + 1)))
                .mapToObj(numbers::get)
                .findFirst();
    }

    /** The position of what has a number; 0 where nothing has it. */
    public int position(int number) {
        return numbers.indexOf(number) + 1;
    }

    /** What a page shows at each position, made from the position and the number of what stands there. */
    public <T> List<T> list(BiFunction<Integer, Integer, T> shown) {
        return IntStream.range(0, numbers.size())
                .mapToObj(i -> shown.apply(i + 1, numbers.get(i)))
                .toList();
    }
}
