package verifica.question.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds texts that are the same but for case, accents and punctuation: nobody could choose between them. */
public final class Duplicates {

    private Duplicates() {}

    /** Each text that says the same as one before it: its index, from 0, with the first that says so. */
    public static SortedMap<Integer, String> of(List<String> texts) {
        SortedMap<Integer, String> duplicates = new TreeMap<>();
        Map<String, String> seen = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            String earlier = seen.putIfAbsent(Words.comparable(texts.get(i)), texts.get(i));
            if (earlier != null) {
                duplicates.put(i, earlier);
            }
        }
        return duplicates;
    }
}
