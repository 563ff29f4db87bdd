package verifica.question.reading;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers in digits and words, in no set language: 10.000, 10,000, 10mila and ten thousand are one. */
public final class NumberReader {

    private static final int LONGEST_ANSWER = 100;

    private static final Map<String, Long> MULTIPLIERS = Map.ofEntries(
            Map.entry("k", 1_000L),
            Map.entry("mila", 1_000L),
            Map.entry("thousand", 1_000L),
            Map.entry("mln", 1_000_000L),
            Map.entry("milione", 1_000_000L),
            Map.entry("milioni", 1_000_000L),
            Map.entry("million", 1_000_000L),
            Map.entry("millions", 1_000_000L),
            Map.entry("miliardo", 1_000_000_000L),
            Map.entry("miliardi", 1_000_000_000L),
            Map.entry("billion", 1_000_000_000L),
            Map.entry("billions", 1_000_000_000L));

    private static final Pattern SIGNED = Pattern.compile("([-+\u2013]) ?(.*)");
    private static final Pattern MULTIPLIED = Pattern.compile("([0-9][0-9., ']*?) ?([a-z]+)");
    private static final Pattern GROUPED =
            Pattern.compile("([1-9][0-9]{0,2}(?:([., '])[0-9]{3})(?:\\2[0-9]{3})*)(?:(?!\\2)[.,]([0-9]+))?");
    private static final Pattern DECIMAL = Pattern.compile("([0-9]+)(?:[.,]([0-9]+))?");
    private static final Pattern JOINT = Pattern.compile(
            "(hundred|thousand|millions?|billions?|cento|mille|mila|milion[ei]|miliard[oi])(?:, ?|,? (?:and|e) )");
    private static final Pattern GAP = Pattern.compile("[ -]");
    private static final Pattern A_HUNDRED = Pattern.compile("^a (?=hundred|thousand|million|billion)");

    private NumberReader() {}

    /** Reads a typed answer that is a number and nothing else; equal numbers come as equal objects. */
    public static Optional<BigDecimal> read(String typed) {
        if (typed == null || typed.length() > LONGEST_ANSWER) {
            return Optional.empty();
        }
        String plain = PlainForm.of(typed);
        Matcher signed = SIGNED.matcher(plain);
        if (!signed.matches()) {
            return unsigned(plain);
        }
        Optional<BigDecimal> number = unsigned(signed.group(2));
        return signed.group(1).equals("+") ? number : number.map(BigDecimal::negate);
    }

    /** Every number that is written in a running text, in the order of the text, in digits or in words. */
    public static List<BigDecimal> find(String text) {
        return text == null ? List.of() : NumberSearch.in(PlainForm.of(text));
    }

    private static Optional<BigDecimal> unsigned(String plain) {
        Matcher multiplied = MULTIPLIED.matcher(plain);
        if (multiplied.matches()) {
            Long multiplier = MULTIPLIERS.get(multiplied.group(2));
            return multiplier == null
                    ? Optional.empty()
                    : digits(multiplied.group(1))
                            .map(number -> Numerals.tidy(number.multiply(BigDecimal.valueOf(multiplier))));
        }
        return digits(plain).or(() -> words(plain));
    }

    private static Optional<BigDecimal> digits(String plain) {
        Matcher grouped = GROUPED.matcher(plain);
        if (grouped.matches()) {
            return Optional.of(number(grouped.group(1).replaceAll("[., ']", ""), grouped.group(3)));
        }
        Matcher decimal = DECIMAL.matcher(plain);
        return decimal.matches() ? Optional.of(number(decimal.group(1), decimal.group(2))) : Optional.empty();
    }

    /** Reads number words in plain form. */
    static Optional<BigDecimal> words(String plain) {
        // "Ventitre'" has its accent as an apostrophe; "one hundred and five", "cento e cinque" have a joint.
        String whole = plain.endsWith("'") ? plain.substring(0, plain.length() - 1) : plain;
        String counted = A_HUNDRED.matcher(whole).replaceFirst("one ");
        List<String> words = List.of(GAP.split(JOINT.matcher(counted).replaceAll("$1 "), -1));
        OptionalLong italian = SpelledNumbers.ITALIAN.read(words);
        OptionalLong number = italian.isPresent() ? italian : SpelledNumbers.ENGLISH.read(words);
        return number.isPresent() ? Optional.of(BigDecimal.valueOf(number.getAsLong())) : Optional.empty();
    }

    /** The words that may stand behind digits. */
    static Collection<String> multipliers() {
        return MULTIPLIERS.keySet();
    }

    private static BigDecimal number(String whole, String decimals) {
        return Numerals.tidy(new BigDecimal(decimals == null ? whole : whole + "." + decimals));
    }
}
