package verifica.question.ordering;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import verifica.base.Messages;
import verifica.base.Text;
import verifica.question.Parts;
import verifica.question.Reading;
import verifica.question.Response;

/** The items as a response arranges them. */
record Arrangement(Ordering content, Response response) {

    /** The position that was given to an item; 0 for none. */
    int position(int item) {
        return content.position(response.part(item));
    }

    /** The numbers of the items in the order in which a readable response puts them. */
    List<Integer> order() {
        return content.numbers()
                .boxed()
                .sorted(Comparator.comparing(this::position))
                .toList();
    }

    /** Readable where every item has a position of its own. */
    Reading reading() {
        if (content.numbers().allMatch(item -> position(item) == 0)) {
            return Reading.EMPTY;
        }
        Map<String, Text> problems = new HashMap<>();
        content.numbers().forEach(item -> {
            int position = position(item);
            long there = content.numbers()
                    .filter(other -> position(other) == position)
                    .count();
            if (position == 0) {
                problems.put(Parts.name(item), problem(OrderingMessages::positionMissing));
            } else if (there > 1) {
                problems.put(
                        Parts.name(item),
                        problem(in -> there == 2 ? in.twoAtPosition(position) : in.severalAtPosition(position)));
            }
        });
        return Reading.of(problems, List.of());
    }

    private static Text problem(Function<OrderingMessages, String> message) {
        return locale -> message.apply(Messages.of(OrderingMessages.class, locale));
    }
}
