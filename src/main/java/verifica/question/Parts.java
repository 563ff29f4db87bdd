package verifica.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;

/** The parts of a question that are told apart by their numbers, from 1: rows, gaps, items. */
public record Parts(int count) {

    /** What a response, a reading or an outcome calls a part. */
    public static String name(int number) {
        return String.valueOf(number);
    }

    public IntStream numbers() {
        return IntStream.rangeClosed(1, count);
    }

    /** One thing for each part, in the order of their numbers. */
    public <T> List<T> list(IntFunction<T> part) {
        return numbers().mapToObj(part).toList();
    }

    /** The response that gives a value for each part. */
    public Response response(IntFunction<String> value) {
        return new Response(byName(value));
    }

    /** The mean of what the parts earn. */
    public Outcome mean(IntFunction<BigFraction> credit) {
        return Outcome.mean(byName(credit));
    }

    /** One thing for each part, under its name. */
    public <T> Map<String, T> byName(IntFunction<T> part) {
        Map<String, T> named = new HashMap<>();
        numbers().forEach(number -> named.put(name(number), part.apply(number)));
        return named;
    }
}
