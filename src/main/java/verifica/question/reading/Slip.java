package verifica.question.reading;

import java.math.BigDecimal;
import java.util.Optional;

/** Judges whether a folded word is another one with a slip of the finger in it. */
final class Slip {

    private static final int FORGIVING_FROM = 6;

    private Slip() {}

    /** Whether one letter of the key word was changed, left out or added, or two neighbours exchanged. */
    static boolean forgiven(String keyWord, String typedWord) {
        int[] key = keyWord.codePoints().toArray();
        int[] typed = typedWord.codePoints().toArray();
        return key.length >= FORGIVING_FROM
                && typed.length > 0
                && key[0] == typed[0]
                && keyWord.codePoints().allMatch(Character::isLetter)
                && typedWord.codePoints().allMatch(Character::isLetter)
                && !RomanNumeral.is(keyWord)
                && !RomanNumeral.is(typedWord)
                && oneEditApart(key, typed)
                && !areDifferentNumbers(keyWord, typedWord);
    }

    private static boolean oneEditApart(int[] key, int[] typed) {
        if (Math.abs(key.length - typed.length) > 1) {
            return false;
        }
        int[] shorter = key.length < typed.length ? key : typed;
        int[] longer = key.length < typed.length ? typed : key;
        int start = sameAtStart(shorter, longer);
        int end = sameAtEnd(shorter, longer, shorter.length - start);
        int left = longer.length - start - end;
        if (left == 1) {
            return true;
        }
        // Two letters are left on either side: a slip only if they are the same two, exchanged.
        return left == 2
                && key.length == typed.length
                && key[start] == typed[start + 1]
                && key[start + 1] == typed[start];
    }

    private static int sameAtStart(int[] shorter, int[] longer) {
        int same = 0;
        while (same < shorter.length && shorter[same] == longer[same]) {
            same++;
        }
        return same;
    }

    private static int sameAtEnd(int[] shorter, int[] longer, int atMost) {
        int same = 0;
        while (same < atMost && shorter[shorter.length - 1 - same] == longer[longer.length - 1 - same]) {
            same++;
        }
        return same;
    }

    /** "Eight" and "eighty", "eighth" and "eighty" are one letter apart and are different facts. */
    private static boolean areDifferentNumbers(String keyWord, String typedWord) {
        Optional<BigDecimal> key = value(keyWord);
        Optional<BigDecimal> typed = value(typedWord);
        boolean sameKind = isOrdinal(keyWord) == isOrdinal(typedWord);
        return key.isPresent() && typed.isPresent() && !(sameKind && key.equals(typed));
    }

    private static boolean isOrdinal(String word) {
        return word.endsWith("th");
    }

    private static Optional<BigDecimal> value(String word) {
        if (!isOrdinal(word)) {
            return NumberReader.read(word);
        }
        // "seventh" is "seven" and "th"; "eighth" has only one t.
        return NumberReader.read(word.substring(0, word.length() - 2))
                .or(() -> NumberReader.read(word.substring(0, word.length() - 1)));
    }
}
