package verifica.question.shorttext;

import java.util.List;
import java.util.SortedMap;
import verifica.question.Fault;
import verifica.question.Faults;
import verifica.question.Key;
import verifica.question.reading.Duplicates;
import verifica.question.reading.Fractions;
import verifica.question.reading.TextMatcher;
import verifica.question.reading.Words;

/** Finds what is wrong with a short-text question: keys that nothing can equal, that earn too little or stand twice, wrong answers that are keys. */
final class ShortTextCheck {

    private final ShortText content;
    private final List<String> keys;
    private final Faults<ShortTextMessages> faults = new Faults<>(ShortTextMessages.class);

    private ShortTextCheck(ShortText content) {
        this.content = content;
        this.keys = content.keys().stream().map(Key::text).toList();
    }

    static List<Fault> of(ShortText content) {
        ShortTextCheck check = new ShortTextCheck(content);
        check.fullKey();
        check.keys();
        for (int i = 0; i < content.wrong().size(); i++) {
            check.wrong(content.wrong().get(i).text(), "/wrong/" + i);
        }
        return check.faults.found();
    }

    private void fullKey() {
        if (keys.isEmpty()) {
            faults.add("no-key", "/keys", ShortTextMessages::noKey);
        } else if (content.keys().stream().noneMatch(Key::earnsAll)) {
            faults.add("no-full-key", "/keys", ShortTextMessages::noFullKey);
        }
    }

    private void keys() {
        SortedMap<Integer, String> duplicates = Duplicates.of(keys);
        for (int i = 0; i < keys.size(); i++) {
            String path = "/keys/" + i;
            if (isEmpty(keys.get(i), path)) {
                continue;
            }
            if (!Fractions.isCredit(content.keys().get(i).credit())) {
                faults.add("credit-out-of-range", path, ShortTextMessages::creditOutOfRange);
            }
            String earlier = duplicates.get(i);
            if (earlier != null) {
                faults.add("duplicate-key", path, in -> in.duplicateKey(earlier));
            }
        }
    }

    private void wrong(String wrong, String path) {
        TextMatcher matcher = new TextMatcher(content.optional());
        if (!isEmpty(wrong, path)) {
            keys.stream()
                    .filter(key -> matcher.equal(key, wrong) || matcher.equal(wrong, key))
                    .findFirst()
                    .ifPresent(key -> faults.add("wrong-is-key", path, in -> in.wrongIsKey(key)));
        }
    }

    /** Whether a text has neither letters nor digits, which is a fault. */
    private boolean isEmpty(String text, String path) {
        boolean empty = Words.fold(text).isEmpty();
        if (empty) {
            faults.add("empty-text", path, ShortTextMessages::emptyText);
        }
        return empty;
    }
}
