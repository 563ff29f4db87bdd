package verifica.base;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Locale;

/** The messages of a bundle in a language, for code that is not a template. */
public final class Messages {

    private Messages() {}

    public static <M> M of(Class<M> bundle, Locale locale) {
        return MessageBundles.get(bundle, Localized.Literal.of(locale.getLanguage()));
    }
}
