package verifica.question.evidence;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import verifica.question.Content;

/**
 * Passages of a source of which one is to be found.
 *
 * @param source the id of the source
 * @param passages the numbers of the passages that are right
 * @param among the numbers of the passages that are offered; empty for all of the source
 * @param reasons for offered passages that are not right: why not
 * @param choices what is offered, in the source's order; not written in question sets but put in when one is loaded
 */
public record Evidence(
        String source, List<Integer> passages, List<Integer> among, Map<Integer, String> reasons, List<Choice> choices)
        implements Content {

    public Evidence {
        passages = List.copyOf(passages);
        among = among == null ? List.of() : List.copyOf(among);
        // Sorted, so that the same content is always stored as the same text.
        reasons = reasons == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(reasons));
        choices = choices == null ? List.of() : List.copyOf(choices);
    }

    /** Whether a choice is one of the passages that are right. */
    boolean isKey(Choice choice) {
        return passages.contains(choice.number());
    }

    boolean offers(int number) {
        return choices.stream().anyMatch(choice -> choice.number() == number);
    }
}
