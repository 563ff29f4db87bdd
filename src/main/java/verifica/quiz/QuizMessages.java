package verifica.quiz;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of quizzes say; the texts stand in {@code messages/quiz_<language>.properties}. */
@MessageBundle("quiz")
public interface QuizMessages {
    @Message
    String questions(int count);

    @Message
    String minutes(int count);

    @Message
    String inLanguage(String language);

    @Message
    String drawnFrom();

    @Message
    String practiceTitle();

    @Message
    String practiceText();

    @Message
    String startPractice();

    @Message
    String examTitle();

    @Message
    String examText();

    @Message
    String layout();

    @Message
    String onePage();

    @Message
    String oneAtATime();

    @Message
    String startExam();

    @Message
    String noAccount();
}
