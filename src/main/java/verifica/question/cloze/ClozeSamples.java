package verifica.question.cloze;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import verifica.question.reading.PartialDate;

/** Right and wrong answers to a gap, made from its key. */
final class ClozeSamples {

    private ClozeSamples() {}

    static String right(Gap gap) {
        return switch (gap.kind()) {
            case TEXT ->
                gap.text().stream().filter(Key::full).map(Key::text).findFirst().orElse("");
            case NUMBER -> typed(gap.number().value());
            case DATE -> gap.date().toString();
            case OPTIONS -> option(gap, true);
        };
    }

    static String wrong(Gap gap) {
        return switch (gap.kind()) {
            case TEXT ->
                Stream.of("qqqqqqqq", "wwwwwwww", "zzzzzzzz")
                        .filter(word -> gap.credit(word).equals(BigFraction.ZERO))
                        .findFirst()
                        .orElse("");
            case NUMBER ->
                typed(gap.number().value().add(gap.number().tolerance()).add(BigDecimal.ONE));
            case DATE -> new PartialDate(gap.date().year() > 1 ? gap.date().year() - 1 : 2, 1, 1).toString();
            case OPTIONS -> option(gap, false);
        };
    }

    /** The number in digits that can be read in one way only: three decimals would look like a group of thousands. */
    private static String typed(BigDecimal number) {
        return (number.scale() == 3 ? number.setScale(4) : number).toPlainString();
    }

    private static String option(Gap gap, boolean key) {
        return IntStream.range(0, gap.options().size())
                .filter(i -> gap.options().get(i).key() == key)
                .mapToObj(i -> String.valueOf(i + 1))
                .findFirst()
                .orElse("");
    }
}
