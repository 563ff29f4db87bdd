package verifica.question.reading;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Text as numbers and dates are looked for in it: lower case, no accents, and one kind each of space, apostrophe and
 * hyphen.
 *
 * <p>This is not the compatibility form of Unicode: that would make 102 out of 10², and a digit must never come out of
 * nothing.
 */
final class PlainForm {

    private static final int FULL_WIDTH_FIRST = 0xFF01;
    private static final int FULL_WIDTH_LAST = 0xFF5E;
    private static final int FULL_WIDTH_SHIFT = 0xFEE0;

    private PlainForm() {}

    /** Keeps long dashes apart from hyphens, as {@code –}: in running text they stand between the ends of a range. */
    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFD).codePoints().forEach(letter -> append(plain, letter));
        return plain.toString().toLowerCase(Locale.ROOT).strip();
    }

    private static void append(StringBuilder plain, int letter) {
        int type = Character.getType(letter);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
            return;
        }
        if (Character.isSpaceChar(letter) || Character.isWhitespace(letter)) {
            if (plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
            return;
        }
        plain.appendCodePoint(usual(letter));
    }

    private static int usual(int letter) {
        if (letter >= FULL_WIDTH_FIRST && letter <= FULL_WIDTH_LAST) {
            return letter - FULL_WIDTH_SHIFT;
        }
        return switch (letter) {
            case '\u2018', '\u2019', '\u201B', '\u02BC', '\u02B9', '\u2032', '`', '\u00B4' -> '\'';
            case '\u2010', '\u2011', '\u2212', '\uFE63' -> '-';
            case '\u2012', '\u2014', '\u2015' -> '\u2013';
            case '\u00BA', '\u00AA', '\u02DA' -> '\u00B0';
            default -> letter;
        };
    }
}
