package verifica.question.reading;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;

/** Reads and writes credits and weights as exact fractions, so that three thirds are one. */
public final class Fractions {

    // The lengths are bounded so that no file can make us calculate with numbers of a million digits.
    private static final Pattern RATIO = Pattern.compile("(-?[0-9]{1,12})/([0-9]{1,12})");
    private static final Pattern DECIMAL = Pattern.compile("(-?)([0-9]{1,12})(?:\\.([0-9]{1,12}))?(%?)");

    private Fractions() {}

    /**
     * Reads {@code 1/2}, {@code 50%}, {@code -33.3%}, {@code 0.5} or {@code 1}, exactly.
     *
     * @throws IllegalArgumentException if the text is none of these
     */
    public static BigFraction parse(String text) {
        String written = text == null ? "" : text.strip();
        Matcher ratio = RATIO.matcher(written);
        if (ratio.matches()) {
            return ratio(new BigInteger(ratio.group(1)), new BigInteger(ratio.group(2)), written);
        }
        Matcher decimal = DECIMAL.matcher(written);
        if (!decimal.matches()) {
            throw notAFraction(written);
        }
        String decimals = decimal.group(3) == null ? "" : decimal.group(3);
        BigInteger numerator = new BigInteger(decimal.group(1) + decimal.group(2) + decimals);
        int power = decimals.length() + (decimal.group(4).isEmpty() ? 0 : 2);
        return ratio(numerator, BigInteger.TEN.pow(power), written);
    }

    /** Writes a fraction in lowest terms: {@code 1/2}, {@code 1}, {@code 0}, {@code -1/4}. */
    public static String format(BigFraction fraction) {
        BigInteger numerator = fraction.getNumerator().abs();
        BigInteger denominator = fraction.getDenominator().abs();
        String sign = fraction.signum() < 0 ? "-" : "";
        return sign + (denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator);
    }

    /** Whether a key may earn this: it is above 0 and at most 1. */
    public static boolean isCredit(BigFraction fraction) {
        return fraction.signum() > 0 && fraction.compareTo(BigFraction.ONE) <= 0;
    }

    private static BigFraction ratio(BigInteger numerator, BigInteger denominator, String written) {
        if (denominator.signum() == 0) {
            throw notAFraction(written);
        }
        return BigFraction.of(numerator, denominator);
    }

    private static IllegalArgumentException notAFraction(String written) {
        String shown = written.length() > 40 ? written.substring(0, 40) + "..." : written;
        return new IllegalArgumentException("\"" + shown
                + "\" is not a fraction; write 1/2, 50%, 0.5 or 1, with a minus in front if it takes away");
    }
}
