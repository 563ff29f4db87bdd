package verifica.question.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a text without what is forgiven in an answer: case, accents, punctuation, the kind of apostrophe. */
public final class Words {

    private static final int MODIFIERS_FIRST = 0x02B0;
    private static final int MODIFIERS_LAST = 0x02FF;

    private Words() {}

    /** The folded words of a text; a word is a run of letters or digits, so {@code l'articolo} is two. */
    public static List<String> fold(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        bare(text).codePoints().forEach(letter -> {
            if (belongsToWord(letter)) {
                word.appendCodePoint(letter);
            } else {
                finish(word, words);
            }
        });
        finish(word, words);
        return List.copyOf(words);
    }

    /** The folded words, joined by a space. */
    public static String folded(String text) {
        return String.join(" ", fold(text));
    }

    /** What is compared of a text; one without any letter or digit stands for itself. */
    public static String comparable(String text) {
        String words = folded(text);
        return words.isEmpty() ? text.strip() : words;
    }

    private static void finish(StringBuilder word, List<String> words) {
        if (word.length() > 0) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static boolean belongsToWord(int letter) {
        // Some apostrophes and tone marks are "modifier letters" to Unicode; to a reader they are punctuation.
        boolean modifier = letter >= MODIFIERS_FIRST && letter <= MODIFIERS_LAST;
        return !modifier
                && (Character.isLetterOrDigit(letter) || Character.getType(letter) == Character.COMBINING_SPACING_MARK);
    }

    /** Takes accents and case away; letters such as ø, which have no accent to lose, become plain ones. */
    private static String bare(String text) {
        String decomposed = Normalizer.normalize(withNumbersApart(text), Normalizer.Form.NFKD);
        StringBuilder bare = new StringBuilder(decomposed.length());
        decomposed.codePoints().filter(letter -> !isDropped(letter)).forEach(bare::appendCodePoint);
        StringBuilder latin = new StringBuilder(bare.length());
        bare.toString().toLowerCase(Locale.ROOT).codePoints().forEach(letter -> appendLatin(latin, letter));
        // Composed again, so that a Korean syllable counts as one letter and not as its three parts.
        return Normalizer.normalize(latin, Normalizer.Form.NFC);
    }

    /** Sets superscripts, fractions and ordinal signs apart: the digits of 10² or 1½ must not run into one number. */
    private static String withNumbersApart(String text) {
        StringBuilder apart = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> {
            if (letter == '\u00BA' || letter == '\u00AA') {
                apart.append(' ');
            } else if (Character.getType(letter) == Character.OTHER_NUMBER) {
                apart.append(' ').appendCodePoint(letter).append(' ');
            } else {
                apart.appendCodePoint(letter);
            }
        });
        return apart.toString();
    }

    private static boolean isDropped(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }

    private static void appendLatin(StringBuilder latin, int letter) {
        switch (letter) {
            case 'ł' -> latin.append('l');
            case 'ø' -> latin.append('o');
            case 'đ', 'ð' -> latin.append('d');
            case 'ħ' -> latin.append('h');
            case 'ı' -> latin.append('i');
            case 'ß' -> latin.append("ss");
            case 'æ' -> latin.append("ae");
            case 'œ' -> latin.append("oe");
            case 'þ' -> latin.append("th");
            case 'ς' -> latin.append('σ');
            default -> latin.appendCodePoint(letter);
        }
    }
}
