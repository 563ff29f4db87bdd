package verifica.question.truefalse;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the true-false type says; the texts stand in {@code messages/truefalse_<language>.properties}. */
@MessageBundle("truefalse")
public interface TrueFalseMessages {
    @Message
    String yes();

    @Message
    String no();

    @Message
    String noAnswer();

    @Message
    String yours();

    @Message
    String key();
}
