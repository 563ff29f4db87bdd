package verifica.home;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the front page says; the texts stand in {@code messages/home_<language>.properties}. */
@MessageBundle("home")
public interface HomeMessages {
    @Message
    String lead();

    @Message
    String search();

    @Message
    String searchButton();

    @Message
    String found(int count, String query);

    @Message
    String nothingFound(String query);

    @Message
    String noQuizzes();

    @Message
    String showAll();

    @Message
    String underWay();

    @Message
    String quizzes();

    @Message
    String best(int percent);

    @Message
    String notTaken();
}
