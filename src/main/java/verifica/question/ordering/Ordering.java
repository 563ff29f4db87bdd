package verifica.question.ordering;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import verifica.question.Content;
import verifica.question.DisplayOrder;
import verifica.question.Parts;
import verifica.question.Shuffle;

/** Items in the right order; they are shown in another. */
public record Ordering(List<String> items) implements Content {

    public Ordering {
        items = List.copyOf(items);
    }

    /** The numbers of the items, as written, in the order in which they are shown: never by accident the right one. */
    List<Integer> shown(Shuffle shuffle) {
        List<Integer> shown =
                new ArrayList<>(DisplayOrder.shuffled(items.size(), shuffle).numbers());
        if (shown.equals(numbers().boxed().toList())) {
            Collections.rotate(shown, 1);
        }
        return List.copyOf(shown);
    }

    /** The position that a text names; 0 for anything that is not a position. */
    int position(String text) {
        return numbers()
                .filter(position -> text.equals(String.valueOf(position)))
                .findFirst()
                .orElse(0);
    }

    /** The items as parts of a response: each by its number as written. */
    Parts parts() {
        return new Parts(items.size());
    }

    /** The numbers of the items as written, from 1; also the positions that an item can have. */
    IntStream numbers() {
        return parts().numbers();
    }
}
