package verifica.question.evidence;

import java.util.List;
import verifica.question.Fault;
import verifica.question.Faults;

/** Finds what is wrong with a completed content: numbers of passages that the source does not have, and nothing to choose from. */
final class EvidenceCheck {

    private final Evidence content;
    private final Faults<EvidenceMessages> faults = new Faults<>(EvidenceMessages.class);

    private EvidenceCheck(Evidence content) {
        this.content = content;
    }

    /** One without choices has a source that is not there. */
    static List<Fault> of(Evidence content) {
        EvidenceCheck check = new EvidenceCheck(content);
        if (content.choices().isEmpty() && content.among().isEmpty()) {
            check.faults.add("no-passages", "/source", in -> in.noPassages(content.source()));
        } else {
            check.among();
            check.passages();
            check.reasons();
            check.choices();
        }
        return check.faults.found();
    }

    private void among() {
        for (int i = 0; i < content.among().size(); i++) {
            known(content.among().get(i), "/among/" + i);
        }
    }

    private void passages() {
        for (int i = 0; i < content.passages().size(); i++) {
            int number = content.passages().get(i);
            if (content.among().isEmpty() || content.among().contains(number)) {
                known(number, "/passages/" + i);
            } else if (!content.offers(number)) {
                faults.add("key-not-offered", "/passages/" + i, in -> in.keyNotOffered(number));
            }
        }
    }

    private void reasons() {
        content.reasons().keySet().forEach(number -> known(number, "/reasons/" + number));
    }

    private void known(int number, String path) {
        if (!content.offers(number)) {
            faults.add("unknown-passage", path, in -> in.unknownPassage(number));
        }
    }

    private void choices() {
        if (content.choices().size() < 2) {
            faults.add("too-few-passages", "/among", EvidenceMessages::tooFewPassages);
        } else if (content.choices().stream().allMatch(content::isKey)) {
            faults.add("no-distractor", "/passages", EvidenceMessages::noDistractor);
        }
    }
}
