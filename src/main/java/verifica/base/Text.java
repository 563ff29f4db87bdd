package verifica.base;

import java.util.Locale;

/** A sentence that is written in the reader's language when it is shown; what it says is decided before that. */
@FunctionalInterface
public interface Text {
    String in(Locale locale);
}
