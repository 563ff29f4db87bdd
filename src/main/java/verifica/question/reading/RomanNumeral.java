package verifica.question.reading;

import java.util.regex.Pattern;

/** Tells Roman numerals, in which one letter more or less is another number. */
final class RomanNumeral {

    private static final Pattern WELL_FORMED = Pattern.compile(
            "(?=.)M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})", Pattern.CASE_INSENSITIVE);

    private RomanNumeral() {}

    /** Whether the word is a numeral from 1 to 3999, in either case; some ordinary words, such as "mix", are. */
    static boolean is(String word) {
        return WELL_FORMED.matcher(word).matches();
    }
}
