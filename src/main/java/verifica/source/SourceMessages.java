package verifica.source;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of sources say; the texts stand in {@code messages/source_<language>.properties}. */
@MessageBundle("source")
public interface SourceMessages {
    @Message
    String author();

    @Message
    String publisher();

    @Message
    String published();

    @Message
    String notStated();

    @Message
    String stance();

    @Message
    String passages();

    @Message
    String digest();

    @Message
    String passage(int number);
}
