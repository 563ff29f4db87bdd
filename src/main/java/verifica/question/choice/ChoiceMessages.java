package verifica.question.choice;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the choice types say; the texts stand in {@code messages/choice_<language>.properties}. */
@MessageBundle("choice")
public interface ChoiceMessages {
    @Message
    String noAnswer();

    @Message
    String chooseSeveral();

    @Message
    String yours();

    @Message
    String key();

    @Message
    String noKey();

    @Message
    String severalKeys();

    @Message
    String noDistractor();

    @Message
    String duplicateOption(String other);

    @Message
    String weightsDoNotReachOne(String sum);

    @Message
    String keyWithoutWeight();
}
