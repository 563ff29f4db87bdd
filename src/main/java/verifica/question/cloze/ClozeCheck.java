package verifica.question.cloze;

import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import verifica.question.Fault;
import verifica.question.Faults;
import verifica.question.Key;
import verifica.question.reading.Duplicates;
import verifica.question.reading.Fractions;
import verifica.question.reading.Words;

/** Finds what is wrong with a cloze: marks and gaps that do not agree, gaps without a key. */
final class ClozeCheck {

    private final Cloze content;
    private final Faults<ClozeMessages> faults = new Faults<>(ClozeMessages.class);

    private ClozeCheck(Cloze content) {
        this.content = content;
    }

    static List<Fault> of(Cloze content) {
        ClozeCheck check = new ClozeCheck(content);
        check.marks();
        for (int i = 0; i < content.gaps().size(); i++) {
            check.gap(content.gaps().get(i), "/gaps/" + i);
        }
        return check.faults.found();
    }

    private void marks() {
        List<Integer> inText = content.pieces(words -> 0, number -> number == 0 ? -1 : number).stream()
                .filter(number -> number != 0)
                .toList();
        for (int number = 1; number <= content.gaps().size(); number++) {
            String mark = "{" + number + "}";
            int times = Collections.frequency(inText, number);
            if (times == 0) {
                faults.add("gap-not-in-text", "/gaps/" + (number - 1), in -> in.gapNotInText(mark));
            } else if (times > 1) {
                faults.add("gap-twice", "/text", in -> in.gapTwice(mark));
            }
        }
        for (int number : new TreeSet<>(inText)) {
            if (number < 1 || number > content.gaps().size()) {
                String mark = "{" + Math.max(0, number) + "}";
                faults.add("gap-not-in-list", "/text", in -> in.gapNotInList(mark));
            }
        }
    }

    private void gap(Gap gap, String path) {
        if (gap.kinds().size() != 1) {
            faults.add("gap-kind", path, ClozeMessages::gapKind);
        } else if (gap.kind() == Gap.Kind.TEXT) {
            keys(gap.text(), path + "/text");
        } else if (gap.kind() == Gap.Kind.OPTIONS) {
            options(gap.options(), path + "/options");
        }
    }

    private void keys(List<Key> keys, String path) {
        for (int i = 0; i < keys.size(); i++) {
            Key key = keys.get(i);
            if (Words.fold(key.text()).isEmpty()) {
                faults.add("empty-key", path + "/" + i, ClozeMessages::emptyKey);
            }
            if (!Fractions.isCredit(key.credit())) {
                faults.add("credit-out-of-range", path + "/" + i, ClozeMessages::creditOutOfRange);
            }
        }
        if (keys.stream().noneMatch(Key::earnsAll)) {
            faults.add("no-full-key", path, ClozeMessages::noFullKey);
        }
    }

    private void options(List<Option> options, String path) {
        Duplicates.of(options.stream().map(Option::text).toList())
                .forEach((i, other) -> faults.add("duplicate-option", path + "/" + i, in -> in.duplicateOption(other)));
        long keys = options.stream().filter(Option::key).count();
        if (keys == 0) {
            faults.add("no-key", path, ClozeMessages::noKey);
        } else if (keys > 1) {
            faults.add("several-keys", path, ClozeMessages::severalKeys);
        } else if (options.size() == 1) {
            faults.add("no-distractor", path, ClozeMessages::noDistractor);
        }
    }
}
