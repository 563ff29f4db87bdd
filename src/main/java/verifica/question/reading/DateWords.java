package verifica.question.reading;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The names of months and weekdays that are read, Italian and English, in plain form. */
final class DateWords {

    private static final List<List<String>> MONTHS = List.of(
            List.of("gennaio", "genn", "gen", "january", "jan"),
            List.of("febbraio", "febb", "feb", "february"),
            List.of("marzo", "mar", "march"),
            List.of("aprile", "apr", "april"),
            List.of("maggio", "magg", "mag", "may"),
            List.of("giugno", "giug", "giu", "june", "jun"),
            List.of("luglio", "lugl", "lug", "july", "jul"),
            List.of("agosto", "ago", "august", "aug"),
            List.of("settembre", "sett", "set", "september", "sept", "sep"),
            List.of("ottobre", "ott", "october", "oct"),
            List.of("novembre", "nov", "november"),
            List.of("dicembre", "dic", "december", "dec"));

    private static final Map<String, Integer> NUMBERS = numbers();

    /** Matches one month name. The longest stand first, so that none is cut short. */
    static final String MONTH = NUMBERS.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .collect(Collectors.joining("|"));

    /** Matches one weekday; an apostrophe may stand for the accent of "mercoledì". */
    static final String WEEKDAY = "(?:lune|marte|mercole|giove|vener)di'?|sabato|domenica|lun|mar|mer|gio|ven|sab|dom"
            + "|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues|tue|wed|thurs|thur|thu|fri|sat|sun";

    private DateWords() {}

    /** The month, 1 to 12, of a name that {@link #MONTH} matched. */
    static int month(String name) {
        return NUMBERS.get(name);
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < MONTHS.size(); i++) {
            for (String name : MONTHS.get(i)) {
                numbers.put(name, i + 1);
            }
        }
        return Map.copyOf(numbers);
    }
}
