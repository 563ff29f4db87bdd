package verifica.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What every page says; the texts stand in {@code messages/web_<language>.properties}. */
@MessageBundle("web")
public interface WebMessages {
    @Message
    String skip();

    @Message
    String navigation();

    @Message
    String quizzes();

    @Message
    String mine();

    @Message
    String language();

    @Message
    String footer();

    @Message
    String home();

    @Message
    String errorTitle(int status);

    @Message
    String errorText(int status);

    @Message
    String errorHelp(int status);

    @Message
    String reference(String id);
}
