package verifica.question.choice;

import java.util.List;
import java.util.stream.IntStream;
import verifica.question.Content;

/**
 * Options of which one is right.
 *
 * @param shuffle false keeps the written order; null means true
 */
public record SingleChoice(List<Option> options, Boolean shuffle) implements Content {

    public SingleChoice {
        options = List.copyOf(options);
    }

    boolean shuffled() {
        return shuffle == null || shuffle;
    }

    /** The number of the first key as written, from 1; 0 where there is none. */
    int keyNumber() {
        return IntStream.range(0, options.size())
                        .filter(i -> options.get(i).key())
                        .findFirst()
                        .orElse(-1)
                + 1;
    }
}
