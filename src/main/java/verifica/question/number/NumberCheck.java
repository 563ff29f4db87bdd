package verifica.question.number;

import java.util.List;
import verifica.question.Fault;
import verifica.question.Faults;
import verifica.question.reading.Fractions;

/** Finds what is wrong with a number question: keys that nobody can meet or that earn too little, wrong numbers that are keys. */
final class NumberCheck {

    private final NumberContent content;
    private final Faults<NumberMessages> faults = new Faults<>(NumberMessages.class);

    private NumberCheck(NumberContent content) {
        this.content = content;
    }

    static List<Fault> of(NumberContent content) {
        NumberCheck check = new NumberCheck(content);
        check.fullKey();
        if (content.key() != null) {
            check.key(content.key(), "/key");
        }
        for (int i = 0; i < content.keys().size(); i++) {
            check.key(content.keys().get(i), "/keys/" + i);
        }
        check.wrong();
        return check.faults.found();
    }

    private void fullKey() {
        if (content.accepted().isEmpty()) {
            faults.add("no-key", "/key", NumberMessages::noKey);
        } else if (content.accepted().stream().noneMatch(NumberKey::earnsAll)) {
            faults.add("no-full-key", content.key() == null ? "/keys" : "/key", NumberMessages::noFullKey);
        }
    }

    private void key(NumberKey key, String path) {
        if (key.tolerance() != null && key.tolerance().signum() < 0) {
            faults.add("negative-tolerance", path, NumberMessages::negativeTolerance);
        } else if (key.low().compareTo(key.high()) > 0) {
            faults.add("empty-range", path, NumberMessages::emptyRange);
        }
        if (!Fractions.isCredit(key.credit())) {
            faults.add("credit-out-of-range", path, NumberMessages::creditOutOfRange);
        }
    }

    private void wrong() {
        for (int i = 0; i < content.wrong().size(); i++) {
            if (content.accepts(content.wrong().get(i).value())) {
                faults.add("wrong-is-key", "/wrong/" + i, NumberMessages::wrongIsKey);
            }
        }
    }
}
