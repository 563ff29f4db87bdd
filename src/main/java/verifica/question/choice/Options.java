package verifica.question.choice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import verifica.base.Messages;
import verifica.question.Fault;
import verifica.question.Shuffle;
import verifica.question.reading.Words;

/** What single choice and multiple response have in common: options with a number as written (from 1) and a position as shown. */
final class Options {

    private Options() {}

    /** The numbers of the options, as written, in the order in which they are shown. */
    static List<Integer> shown(List<Option> options, boolean shuffled, Shuffle shuffle) {
        IntStream order = shuffled
                ? shuffle.order(options.size()).stream().mapToInt(Integer::intValue)
                : IntStream.range(0, options.size());
        return order.mapToObj(index -> index + 1).toList();
    }

    /** The number of the option that stands at a position, both from 1; empty for anything that is not a position. */
    static Optional<Integer> at(List<Integer> shown, String position) {
        return IntStream.range(0, shown.size())
                .filter(i -> position.equals(String.valueOf(i + 1)))
                .mapToObj(shown::get)
                .findFirst();
    }

    /** Options that are the same but for case, accents and punctuation: nobody could choose between them. */
    static List<Fault> duplicates(List<Option> options) {
        List<Fault> faults = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < options.size(); i++) {
            Integer earlier = seen.putIfAbsent(Words.folded(options.get(i).text()), i);
            if (earlier != null) {
                String other = options.get(earlier).text();
                faults.add(new Fault(
                        "duplicate-option",
                        "/options/" + i,
                        locale -> Messages.of(ChoiceMessages.class, locale).duplicateOption(other)));
            }
        }
        return faults;
    }
}
