package verifica.attempt;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of an attempt say; the texts stand in {@code messages/attempt_<language>.properties}. */
@MessageBundle("attempt")
public interface AttemptMessages {
    @Message
    String question(int number, int size);

    @Message
    String questions();

    @Message
    String modeName(String mode);

    @Message
    String mark(String id);

    @Message
    String flag();

    @Message
    String flagged();

    @Message
    String flaggedQuestions();

    @Message
    String check();

    @Message
    String tryAgain();

    @Message
    String showKey();

    @Message
    String save();

    @Message
    String saveAndNext();

    @Message
    String previous();

    @Message
    String next();

    @Message
    String saveAndLookOver();

    @Message
    String lookOver();

    @Message
    String endPractice();

    @Message
    String notice(String name);

    @Message
    String slotNotice(String name);

    @Message
    String verdict(String id);

    @Message
    String notAnswered();

    @Message
    String earned(String fraction);

    @Message
    String tries(int count);

    @Message
    String solvedLater();

    @Message
    String why();

    @Message
    String proof();

    @Message
    String passage(int number);

    @Message
    String otherAccounts();

    @Message
    String summaryTitle();

    @Message
    String answeredOf(long answered, int size);

    @Message
    String allAnswered();

    @Message
    String stillOpen(int count);

    @Message
    String unreadableLeft();

    @Message
    String handInHelp();

    @Message
    String handInPracticeHelp();

    @Message
    String handIn();

    @Message
    String goBack();

    @Message
    String reviewTitle();

    @Message
    String score(String points, int maximum);

    @Message
    String percent(int percent);

    @Message
    String countOf(String mark, long count);

    @Message
    String firstTryCounts();

    @Message
    String onlyMistakes();

    @Message
    String allQuestions();

    @Message
    String noMistakes();

    @Message
    String printHint();

    @Message
    String again();
}
