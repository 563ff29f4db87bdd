package verifica.question.reading;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How numbers are kept and written. */
public final class Numerals {

    private static final int LONGEST = 100;

    private Numerals() {}

    /**
     * A number of a question set in the one form of its value; null stays null.
     *
     * @throws IllegalArgumentException if it has more digits than any number needs, so that no file can make us calculate with 1E+999999999
     */
    public static BigDecimal bounded(BigDecimal number) {
        if (number == null) {
            return null;
        }
        if (Math.abs(number.scale()) > LONGEST || number.precision() > LONGEST) {
            throw new IllegalArgumentException("a number has at most " + LONGEST + " digits");
        }
        return tidy(number);
    }

    /** One form for each value, so that equal numbers are equal objects: 3.10 is 3.1, and 1E+4 is 10000. */
    static BigDecimal tidy(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    /** The number with the reader's signs: 10.000 in Italian, 10,000 in English. */
    public static String format(BigDecimal number, Locale locale) {
        return format(number, locale, true);
    }

    /** The number with the reader's signs, with or without those between thousands. */
    public static String format(BigDecimal number, Locale locale, boolean grouped) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        format.setGroupingUsed(grouped);
        return format.format(number);
    }

    /** In digits, so that it is read as this number: a point before exactly three digits would group thousands. */
    public static String typed(BigDecimal number) {
        return number.toPlainString() + (number.scale() == 3 ? "0" : "");
    }

    /** The text with one digit changed, for each of its digits. */
    public static List<String> otherDigits(String text) {
        List<String> others = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                others.add(text.substring(0, i) + (c == '9' ? '8' : (char) (c + 1)) + text.substring(i + 1));
            }
        }
        return others;
    }
}
