package verifica.question.cloze;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import verifica.question.Parts;
import verifica.question.Response;
import verifica.question.Sample;
import verifica.question.reading.Numerals;
import verifica.question.reading.PartialDate;

/** Responses to a cloze, made from the keys of its gaps. */
final class ClozeSamples {

    private ClozeSamples() {}

    static List<Sample> of(Cloze content) {
        Parts parts = content.parts();
        List<Sample> samples = new ArrayList<>(List.of(Sample.empty()));
        samples.add(Sample.right(parts.response(number -> right(content.gap(number)))));
        samples.add(Sample.wrong(parts.response(number -> wrong(content.gap(number)))));
        if (parts.count() > 1) {
            Response first = Response.of("1", right(content.gap(1)));
            samples.add(Sample.partial(first, BigFraction.of(1, parts.count())));
        }
        parts.numbers()
                .filter(number -> content.gap(number).kind() == Gap.Kind.NUMBER
                        || content.gap(number).kind() == Gap.Kind.DATE)
                .forEach(number -> samples.add(Sample.invalid(Response.of(Parts.name(number), "?"))));
        return samples;
    }

    private static String right(Gap gap) {
        return switch (gap.kind()) {
            case TEXT -> gap.firstKey();
            case NUMBER -> Numerals.typed(gap.number().value());
            case DATE -> gap.date().toString();
            case OPTIONS -> option(gap, true);
        };
    }

    private static String wrong(Gap gap) {
        return switch (gap.kind()) {
            case TEXT ->
                Stream.of("qqqqqqqq", "wwwwwwww", "zzzzzzzz")
                        .filter(word -> gap.credit(word).equals(BigFraction.ZERO))
                        .findFirst()
                        .orElse("");
            case NUMBER ->
                Numerals.typed(
                        gap.number().value().add(gap.number().tolerance()).add(BigDecimal.ONE));
            case DATE -> new PartialDate(gap.date().year() > 1 ? gap.date().year() - 1 : 2, 1, 1).toString();
            case OPTIONS -> option(gap, false);
        };
    }

    private static String option(Gap gap, boolean key) {
        return IntStream.range(0, gap.options().size())
                .filter(i -> gap.options().get(i).key() == key)
                .mapToObj(i -> String.valueOf(i + 1))
                .findFirst()
                .orElse("");
    }
}
