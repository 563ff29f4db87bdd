package verifica.question.cloze;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the cloze type says; the texts stand in {@code messages/cloze_<language>.properties}. */
@MessageBundle("cloze")
public interface ClozeMessages {
    @Message
    String hint();

    @Message
    String gap(int gap);

    @Message
    String choose();

    @Message
    String caption();

    @Message
    String gapColumn();

    @Message
    String yours();

    @Message
    String key();

    @Message
    String right();

    @Message
    String partial();

    @Message
    String wrong();

    @Message
    String noAnswer();

    @Message
    String unreadable();

    @Message
    String readAs(int gap, String value);

    @Message
    String within(String value, String tolerance);

    @Message
    String notANumber(int gap);

    @Message
    String notADate(int gap);

    @Message
    String noSuchDay(int gap);

    @Message
    String noSuchMonth(int gap);

    @Message
    String yearMissing(int gap);

    @Message
    String gapNotInText(String mark);

    @Message
    String gapTwice(String mark);

    @Message
    String gapNotInList(String mark);

    @Message
    String gapKind();

    @Message
    String emptyKey();

    @Message
    String creditOutOfRange();

    @Message
    String noFullKey();

    @Message
    String noKey();

    @Message
    String severalKeys();

    @Message
    String noDistractor();

    @Message
    String duplicateOption(String other);
}
