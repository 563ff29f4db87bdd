package verifica.question.matching;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import verifica.question.Fault;
import verifica.question.Faults;
import verifica.question.reading.Duplicates;
import verifica.question.reading.Words;

/** Finds what is wrong with a matching: rows or choices that cannot be told apart, extra answers that are right, too little to choose from. */
final class MatchingCheck {

    private final Matching content;
    private final Faults<MatchingMessages> faults = new Faults<>(MatchingMessages.class);

    private MatchingCheck(Matching content) {
        this.content = content;
    }

    static List<Fault> of(Matching content) {
        MatchingCheck check = new MatchingCheck(content);
        check.lefts();
        check.rights();
        check.extras();
        if (content.rights().size() < 2) {
            check.faults.add("too-few-choices", "/rows", MatchingMessages::tooFewChoices);
        }
        return check.faults.found();
    }

    private void lefts() {
        Duplicates.of(content.rows().stream().map(Row::left).toList())
                .forEach((i, other) ->
                        faults.add("duplicate-left", "/rows/" + i + "/left", in -> in.duplicateLeft(other)));
    }

    /** Two rows may share an answer, but not almost. */
    private void rights() {
        List<String> rights = content.rows().stream().map(Row::right).toList();
        Duplicates.of(rights).forEach((i, other) -> {
            if (!other.equals(rights.get(i))) {
                duplicateChoice("/rows/" + i + "/right", other);
            }
        });
    }

    private void extras() {
        Map<String, String> rights = content.rights().stream()
                .collect(Collectors.toMap(Words::comparable, Function.identity(), (first, other) -> first));
        List<String> extras = content.extra().stream().map(Extra::right).toList();
        SortedMap<Integer, String> duplicates = Duplicates.of(extras);
        for (int i = 0; i < extras.size(); i++) {
            String right = rights.get(Words.comparable(extras.get(i)));
            String other = duplicates.get(i);
            if (right != null) {
                faults.add("extra-is-key", "/extra/" + i, in -> in.extraIsKey(right));
            } else if (other != null) {
                duplicateChoice("/extra/" + i, other);
            }
        }
    }

    private void duplicateChoice(String path, String other) {
        faults.add("duplicate-choice", path, in -> in.duplicateChoice(other));
    }
}
