package verifica.question.number;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the number type says; the texts stand in {@code messages/number_<language>.properties}. */
@MessageBundle("number")
public interface NumberMessages {
    @Message
    String label();

    @Message
    String hint();

    @Message
    String notANumber();

    @Message
    String readAs(String number);

    @Message
    String yours();

    @Message
    String noAnswer();

    @Message
    String key();

    @Message
    String alsoAccepted();

    @Message
    String partlyAccepted();

    @Message
    String fromTo(String low, String high);

    @Message
    String withTolerance(String number, String low, String high);

    @Message
    String noKey();

    @Message
    String noFullKey();

    @Message
    String emptyRange();

    @Message
    String negativeTolerance();

    @Message
    String creditOutOfRange();

    @Message
    String wrongIsKey();
}
