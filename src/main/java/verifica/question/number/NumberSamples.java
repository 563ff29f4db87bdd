package verifica.question.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import verifica.question.Response;
import verifica.question.Sample;
import verifica.question.reading.Numerals;

/** Responses to a number question: its keys in many spellings, numbers beside them, and numbers with another digit. */
final class NumberSamples {

    private final NumberContent content;
    private final String part;
    private final List<Sample> samples = new ArrayList<>();

    private NumberSamples(NumberContent content, String part) {
        this.content = content;
        this.part = part;
    }

    /** The samples for a content whose response has this part. */
    static List<Sample> of(NumberContent content, String part) {
        NumberSamples made = new NumberSamples(content, part);
        made.samples.add(Sample.empty());
        made.samples.add(Sample.invalid(Response.of(part, "?")));
        content.wrong().forEach(wrong -> made.add(BigFraction.ZERO, Numerals.typed(wrong.value())));
        content.accepted().forEach(key -> {
            made.met(key);
            made.missed(key);
        });
        return made.samples;
    }

    private void add(BigFraction credit, String typed) {
        samples.add(Sample.earning(credit, Response.of(part, typed)));
    }

    private void met(NumberKey key) {
        Stream.of(key.value() == null ? key.low() : key.value(), key.low(), key.high())
                .distinct()
                .forEach(number -> spellings(number).forEach(typed -> add(content.credit(number), typed)));
    }

    private void missed(NumberKey key) {
        Stream<String> outside = Stream.of(
                        key.low().subtract(BigDecimal.ONE), key.high().add(BigDecimal.ONE))
                .map(Numerals::typed);
        Stream<String> otherDigits =
                key.value() == null ? Stream.empty() : Numerals.otherDigits(Numerals.typed(key.value())).stream();
        Stream.concat(outside, otherDigits)
                .filter(typed -> !content.accepts(new BigDecimal(typed)))
                .forEach(typed -> add(BigFraction.ZERO, typed));
    }

    /** Ways of typing one number. */
    private static List<String> spellings(BigDecimal number) {
        String typed = Numerals.typed(number);
        List<String> spellings = new ArrayList<>(List.of(typed, " " + typed.replace('.', ',')));
        boolean whole = number.scale() <= 0;
        if (whole && number.abs().compareTo(BigDecimal.valueOf(1000)) >= 0) {
            spellings.add(Numerals.format(number, Locale.ITALIAN));
            spellings.add(Numerals.format(number, Locale.ENGLISH));
            spellings.add(Numerals.format(number, Locale.ENGLISH).replace(',', ' '));
        }
        BigDecimal thousands = number.movePointLeft(3).stripTrailingZeros();
        if (number.signum() > 0 && thousands.scale() <= 0) {
            spellings.add(thousands.toPlainString() + "mila");
        }
        return spellings;
    }
}
