package verifica.question.reading;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * One accepted answer in words.
 *
 * @param text the answer as the author wrote it; at least one letter or digit
 * @param credit what it earns, above 0 and at most 1
 */
public record TextKey(String text, BigFraction credit) {

    /** Refuses a key that nothing typed could ever equal, and a credit that is none. */
    public TextKey {
        if (text == null || Words.fold(text).isEmpty()) {
            throw new IllegalArgumentException("a key needs at least one letter or digit");
        }
        if (credit == null || credit.signum() <= 0 || credit.compareTo(BigFraction.ONE) > 0) {
            throw new IllegalArgumentException("the credit of a key is above 0 and at most 1");
        }
    }

    /** A key that earns everything. */
    public static TextKey full(String text) {
        return new TextKey(text, BigFraction.ONE);
    }
}
