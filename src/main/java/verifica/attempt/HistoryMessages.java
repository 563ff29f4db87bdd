package verifica.attempt;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of one's own attempts says; the texts stand in {@code messages/history_<language>.properties}. */
@MessageBundle("history")
public interface HistoryMessages {
    @Message
    String title();

    @Message
    String empty();

    @Message
    String toQuizzes();

    @Message
    String progress();

    @Message
    String progressAlt(int count, int first, int last);

    @Message
    String attempts();

    @Message
    String quiz();

    @Message
    String started();

    @Message
    String mode();

    @Message
    String result();

    @Message
    String underWay();

    @Message
    String kept();
}
