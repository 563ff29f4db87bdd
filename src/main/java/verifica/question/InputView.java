package verifica.question;

import java.util.List;
import java.util.Locale;

/**
 * What a type's input part is drawn from.
 *
 * @param content the question's content; keys in it must not reach the page
 * @param response what was given so far
 * @param reading how that was understood; its problems are shown beside their fields
 * @param shuffle the order of this slot
 * @param prefix what the names and ids of the fields begin with
 * @param language of the content, for {@code lang}
 * @param locale of the reader
 */
public record InputView<C extends Content>(
        C content, Response response, Reading reading, Shuffle shuffle, String prefix, String language, Locale locale) {

    /** The problem of a part in the reader's language, or an empty string. */
    public String problem(String part) {
        return reading.problem(part, locale);
    }

    /** The echoes in the reader's language. */
    public List<String> echoes() {
        return reading.echoes(locale);
    }
}
