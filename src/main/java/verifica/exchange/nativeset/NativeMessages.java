package verifica.exchange.nativeset;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of a native question set's form; the texts stand in {@code messages/nativeset_<language>.properties}. */
@MessageBundle("nativeset")
public interface NativeMessages {

    @Message
    String notUtf8();

    @Message
    String yaml(String detail);

    @Message
    String content(String detail);

    @Message
    String missing(String field);

    @Message
    String unknownField(String field);

    @Message
    String wrongValue(String detail);
}
