package verifica.question;

import java.util.List;
import java.util.Locale;

/**
 * What a type's review part is drawn from.
 *
 * @param keyShown whether the key may be told; without it only what was given and how it was judged
 * @param language of the content, for {@code lang}
 * @param locale of the reader
 */
public record ReviewView<C extends Content>(
        C content,
        Response response,
        Reading reading,
        Outcome outcome,
        Shuffle shuffle,
        boolean keyShown,
        String language,
        Locale locale) {

    /** The echoes in the reader's language. */
    public List<String> echoes() {
        return reading.echoes(locale);
    }

    /** The problem of a part in the reader's language, or an empty string. */
    public String problem(String part) {
        return reading.problem(part, locale);
    }
}
