package verifica.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import verifica.bank.Bank;
import verifica.bank.Question;
import verifica.base.Tokens;
import verifica.exchange.Draft.QuizDraft;
import verifica.question.QuestionJson;
import verifica.quiz.Quiz;
import verifica.quiz.QuizText;
import verifica.quiz.QuizVersion;

/** Writes the quizzes of one draft. A quiz gets a new version when its words, its questions or the sources that these cite have one. */
final class QuizWriter {

    private final Bank bank;
    private final Draft draft;
    private final Instant now;
    private final Map<String, Question> questions;

    QuizWriter(Bank bank, Draft draft, Instant now, Map<String, Question> questions) {
        this.bank = bank;
        this.draft = draft;
        this.now = now;
        this.questions = questions;
    }

    /**
     * Writes them all; those of the bank that the set lacks are retired.
     *
     * @param cited the source versions that questions cite, by the ids of the questions
     */
    void write(Function<List<String>, List<Long>> cited) {
        Map<String, Quiz> before = Quiz.of(bank).stream().collect(Collectors.toMap(quiz -> quiz.slug, quiz -> quiz));
        for (int i = 0; i < draft.quizzes().size(); i++) {
            QuizDraft quiz = draft.quizzes().get(i);
            write(quiz, before.remove(quiz.slug()), i, cited);
        }
        before.values().stream().filter(quiz -> quiz.retiredAt == null).forEach(quiz -> quiz.retiredAt = now);
    }

    private void write(QuizDraft quizDraft, Quiz stored, int place, Function<List<String>, List<Long>> cited) {
        Quiz quiz = stored == null ? new Quiz() : stored;
        quiz.bank = bank;
        quiz.slug = quizDraft.slug();
        quiz.place = place;
        quiz.retiredAt = null;
        quiz.persist();
        String content = content(quizDraft, cited);
        QuizVersion last = quiz.currentId == null ? null : QuizVersion.findById(quiz.currentId);
        if (last == null || !last.hash.equals(Tokens.hash(content))) {
            quiz.currentId = version(quiz, content, last == null ? 1 : last.number + 1);
        }
    }

    private String content(QuizDraft quizDraft, Function<List<String>, List<Long>> cited) {
        List<String> refs =
                quizDraft.questions().isEmpty() ? new ArrayList<>(questions.keySet()) : quizDraft.questions();
        return QuestionJson.write(new QuizText(
                QuizText.SCHEMA,
                quizDraft.title(),
                quizDraft.description(),
                draft.bank().language(),
                quizDraft.minutes(),
                refs.stream().map(ref -> questions.get(ref).currentId).toList(),
                cited.apply(refs)));
    }

    private Long version(Quiz quiz, String content, int number) {
        QuizVersion version = new QuizVersion();
        version.quiz = quiz;
        version.number = number;
        version.content = content;
        version.hash = Tokens.hash(content);
        version.createdAt = now;
        version.persist();
        return version.id;
    }
}
