package verifica.question.reading;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;

/** Reads dates as Italians and English speakers write them, without guessing: a date with a typing error is no date. */
public final class DateReader {

    private static final int LONGEST_ANSWER = 100;

    private DateReader() {}

    /** Reads a typed answer as a day, a month or a year, or says why it is none. */
    public static DateReading read(String typed) {
        if (typed == null || typed.length() > LONGEST_ANSWER) {
            return DateReading.failed(DateReading.Problem.NOT_A_DATE);
        }
        // Within an answer nobody writes a range, so a long dash is a hyphen that a telephone has made longer.
        String plain = PlainForm.of(typed).replace('\u2013', '-');
        return DateForm.ALL.stream()
                .map(form -> form.read(plain))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> DateReading.failed(DateReading.Problem.NOT_A_DATE));
    }

    /** Every date that is written in a running text, in the order of the text; also every year from 1000 to 2999. */
    public static List<PartialDate> find(String text) {
        SortedMap<Integer, PartialDate> found = new TreeMap<>();
        StringBuilder left = new StringBuilder(text == null ? "" : PlainForm.of(text));
        DateForm.ALL.forEach(form -> take(form, left, found));
        return List.copyOf(found.values());
    }

    /** Takes what is written in this form out of the text, so that no other form finds a part of it again. */
    private static void take(DateForm form, StringBuilder left, SortedMap<Integer, PartialDate> found) {
        Optional<Matcher> search = form.in(left.toString());
        while (search.isPresent() && search.get().find()) {
            Matcher match = search.get();
            DateReading reading = form.reading(match);
            if (reading.readable()) {
                found.put(match.start(), reading.date());
                left.replace(match.start(), match.end(), "\n".repeat(match.end() - match.start()));
            }
        }
    }
}
