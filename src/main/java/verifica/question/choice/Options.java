package verifica.question.choice;

import java.util.List;
import java.util.function.IntPredicate;
import verifica.question.DisplayOrder;
import verifica.question.Faults;
import verifica.question.Shuffle;
import verifica.question.reading.Duplicates;

/** What single choice and multiple response have in common: options with a number as written (from 1) and a position as shown. */
final class Options {

    private Options() {}

    /** The order in which the options are shown. */
    static DisplayOrder shown(List<Option> options, boolean shuffled, Shuffle shuffle) {
        return shuffled ? DisplayOrder.shuffled(options.size(), shuffle) : DisplayOrder.asWritten(options.size());
    }

    /** The options as a page shows them; a test on their numbers says which were chosen. */
    static List<Row> rows(List<Option> options, DisplayOrder shown, IntPredicate chosen) {
        return shown.list((position, number) -> new Row(position, options.get(number - 1), chosen.test(number)));
    }

    /** Adds a fault for each option that is the same as another but for case, accents and punctuation: nobody could choose between them. */
    static void checkDuplicates(List<Option> options, Faults<ChoiceMessages> faults) {
        Duplicates.of(options.stream().map(Option::text).toList())
                .forEach(
                        (i, other) -> faults.add("duplicate-option", "/options/" + i, in -> in.duplicateOption(other)));
    }
}
