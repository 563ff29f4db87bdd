package verifica.question.matching;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the matching type says; the texts stand in {@code messages/matching_<language>.properties}. */
@MessageBundle("matching")
public interface MatchingMessages {
    @Message
    String hint();

    @Message
    String choose();

    @Message
    String caption();

    @Message
    String row();

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
    String extras();

    @Message
    String duplicateLeft(String other);

    @Message
    String duplicateChoice(String other);

    @Message
    String extraIsKey(String other);

    @Message
    String tooFewChoices();
}
