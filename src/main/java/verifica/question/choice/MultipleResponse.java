package verifica.question.choice;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import verifica.question.Content;
import verifica.question.Parts;

/**
 * Options of which several may be right, each with a weight.
 *
 * @param shuffle false keeps the written order; null means true
 */
public record MultipleResponse(List<Option> options, Boolean shuffle) implements Content {

    public MultipleResponse {
        options = List.copyOf(options);
    }

    boolean shuffled() {
        return shuffle == null || shuffle;
    }

    /** The options as parts of a response: each by its number as written, from 1. */
    Parts parts() {
        return new Parts(options.size());
    }

    boolean isKey(int number) {
        return options.get(number - 1).key();
    }

    /**
     * What choosing an option adds: its own weight, or by default an equal share of 1 for a key and of -1 for a distractor, so that ticking everything earns
     * nothing.
     *
     * @param number as written, from 1
     */
    BigFraction weight(int number) {
        Option option = options.get(number - 1);
        if (option.weight() != null) {
            return option.weight();
        }
        long alike = options.stream().filter(o -> o.key() == option.key()).count();
        return BigFraction.of(option.key() ? 1 : -1, alike);
    }
}
