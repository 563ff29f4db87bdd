package verifica.exchange;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of a question set's meaning; the texts stand in {@code messages/exchange_<language>.properties}. */
@MessageBundle("exchange")
public interface ExchangeMessages {
    @Message
    String idTwice(String id);

    @Message
    String passageTwice(int number);

    @Message
    String sourceUnknown(String source);

    @Message
    String passageUnknown(int passage, String source);

    @Message
    String quoteMoved(int passage);

    @Message
    String quoteChanged();

    @Message
    String quoteNotFound();

    @Message
    String keyNotShown();

    @Message
    String questionUnknown(String id);

    @Message
    String quizElsewhere(String id);
}
