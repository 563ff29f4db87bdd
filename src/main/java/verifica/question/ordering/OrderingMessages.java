package verifica.question.ordering;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the ordering type says; the texts stand in {@code messages/ordering_<language>.properties}. */
@MessageBundle("ordering")
public interface OrderingMessages {
    @Message
    String hint(int items);

    @Message
    String choose();

    @Message
    String caption();

    @Message
    String position();

    @Message
    String yours();

    @Message
    String key();

    @Message
    String right();

    @Message
    String wrong();

    @Message
    String noAnswer();

    @Message
    String measure();

    @Message
    String unreadable();

    @Message
    String twoAtPosition(int position);

    @Message
    String severalAtPosition(int position);

    @Message
    String positionMissing();

    @Message
    String duplicateItem(String other);

    @Message
    String tooFewItems();
}
