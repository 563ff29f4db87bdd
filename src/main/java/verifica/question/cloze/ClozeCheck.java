package verifica.question.cloze;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import verifica.base.Messages;
import verifica.question.Fault;
import verifica.question.reading.Words;

/** Finds what is wrong with a cloze: marks and gaps that do not agree, gaps without a key. */
final class ClozeCheck {

    private final Cloze content;
    private final List<Fault> faults = new ArrayList<>();

    private ClozeCheck(Cloze content) {
        this.content = content;
    }

    static List<Fault> of(Cloze content) {
        ClozeCheck check = new ClozeCheck(content);
        check.marks();
        for (int i = 0; i < content.gaps().size(); i++) {
            check.gap(content.gaps().get(i), "/gaps/" + i);
        }
        return check.faults;
    }

    private void add(String code, String path, Function<ClozeMessages, String> message) {
        faults.add(new Fault(code, path, locale -> message.apply(Messages.of(ClozeMessages.class, locale))));
    }

    private void marks() {
        List<Integer> inText = content.pieces(words -> 0, number -> number == 0 ? -1 : number).stream()
                .filter(number -> number != 0)
                .toList();
        for (int number = 1; number <= content.gaps().size(); number++) {
            String mark = "{" + number + "}";
            int times = Collections.frequency(inText, number);
            if (times == 0) {
                add("gap-not-in-text", "/gaps/" + (number - 1), in -> in.gapNotInText(mark));
            } else if (times > 1) {
                add("gap-twice", "/text", in -> in.gapTwice(mark));
            }
        }
        for (int number : new TreeSet<>(inText)) {
            if (number < 1 || number > content.gaps().size()) {
                String mark = "{" + Math.max(0, number) + "}";
                add("gap-not-in-list", "/text", in -> in.gapNotInList(mark));
            }
        }
    }

    private void gap(Gap gap, String path) {
        if (gap.kinds().size() != 1) {
            add("gap-kind", path, ClozeMessages::gapKind);
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
                add("empty-key", path + "/" + i, ClozeMessages::emptyKey);
            }
            if (key.credit().signum() <= 0 || key.credit().compareTo(BigFraction.ONE) > 0) {
                add("credit-out-of-range", path + "/" + i, ClozeMessages::creditOutOfRange);
            }
        }
        if (keys.stream().noneMatch(Key::full)) {
            add("no-full-key", path, ClozeMessages::noFullKey);
        }
    }

    private void options(List<Option> options, String path) {
        Map<String, String> seen = new HashMap<>();
        for (int i = 0; i < options.size(); i++) {
            String text = options.get(i).text();
            String words = Words.folded(text);
            String other = seen.putIfAbsent(words.isEmpty() ? text.strip() : words, text);
            if (other != null) {
                add("duplicate-option", path + "/" + i, in -> in.duplicateOption(other));
            }
        }
        long keys = options.stream().filter(Option::key).count();
        if (keys == 0) {
            add("no-key", path, ClozeMessages::noKey);
        } else if (keys > 1) {
            add("several-keys", path, ClozeMessages::severalKeys);
        } else if (options.size() == 1) {
            add("no-distractor", path, ClozeMessages::noDistractor);
        }
    }
}
