package verifica.question.number;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.util.Locale;

/** How numbers are kept and shown. */
final class Numerals {

    private static final int LONGEST = 100;

    private Numerals() {}

    /** One form for each value, so that equal numbers are equal objects: 3.10 is 3.1, and 1E+4 is 10000. */
    static BigDecimal tidy(BigDecimal number) {
        if (number == null) {
            return null;
        }
        // Bounded, so that no file can make us calculate with 1E+999999999.
        if (Math.abs(number.scale()) > LONGEST || number.precision() > LONGEST) {
            throw new IllegalArgumentException("a number has at most " + LONGEST + " digits");
        }
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    /** The number with the reader's signs: 10.000 in Italian, 10,000 in English. */
    static String format(BigDecimal number, Locale locale) {
        NumberFormat format = DecimalFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }
}
