package verifica.question.shorttext;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the short-text type says; the texts stand in {@code messages/shorttext_<language>.properties}. */
@MessageBundle("shorttext")
public interface ShortTextMessages {
    @Message
    String label();

    @Message
    String hint();

    @Message
    String yours();

    @Message
    String noAnswer();

    @Message
    String readAs();

    @Message
    String slip();

    @Message
    String key();

    @Message
    String alsoAccepted();

    @Message
    String partlyAccepted();

    @Message
    String noKey();

    @Message
    String noFullKey();

    @Message
    String emptyText();

    @Message
    String creditOutOfRange();

    @Message
    String duplicateKey(String other);

    @Message
    String wrongIsKey(String other);
}
