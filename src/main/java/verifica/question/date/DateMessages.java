package verifica.question.date;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the date type says; the texts stand in {@code messages/date_<language>.properties}. */
@MessageBundle("date")
public interface DateMessages {
    @Message
    String label();

    @Message
    String hintDay();

    @Message
    String hintMonth();

    @Message
    String hintYear();

    @Message
    String notADate();

    @Message
    String noSuchDay();

    @Message
    String noSuchMonth();

    @Message
    String yearMissing();

    @Message
    String readAs(String date);

    @Message
    String yours();

    @Message
    String noAnswer();

    @Message
    String key();

    @Message
    String unreadableKey();

    @Message
    String creditOutOfRange();

    @Message
    String uselessCredit();

    @Message
    String creditsReversed();

    @Message
    String wrongIsKey();
}
