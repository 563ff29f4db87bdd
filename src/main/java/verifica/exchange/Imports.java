package verifica.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import verifica.bank.Load;
import verifica.base.Json;
import verifica.base.Tokens;
import verifica.exchange.Draft.QuestionDraft;
import verifica.quiz.Quiz;
import verifica.source.Citation;
import verifica.source.Source;
import verifica.source.SourceText;

/** The one way into the banks: checks what a format has read and writes it, all in one transaction or nothing. */
@ApplicationScoped
public class Imports {

    private final Clock clock;

    Imports(Clock clock) {
        this.clock = clock;
    }

    /** Whether the newest load of its bank was of a file with these bytes. */
    @Transactional
    public boolean isLoaded(byte[] bytes) {
        return Load.isLatest(Tokens.hash(bytes));
    }

    /** Checks a set and, if it has no error, makes the bank what the set says. Questions that the set lacks are retired, never deleted. */
    @Transactional
    public LoadReport load(Reading reading, byte[] bytes) {
        if (reading.draft() == null) {
            return LoadReport.refused(reading.diagnostics());
        }
        Map<String, SourceText> stored = stored(reading.draft());
        List<Diagnostic> diagnostics = Stream.concat(
                        reading.diagnostics().stream(),
                        SetCheck.of(reading, stored, elsewhere(reading.draft())).stream())
                .sorted(Comparator.comparing((Diagnostic d) -> d.position().line()))
                .toList();
        if (diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR)) {
            return LoadReport.refused(diagnostics);
        }
        BankWriter writer = new BankWriter(reading.draft(), clock.instant());
        return writer.write(reading.file(), Tokens.hash(bytes), stored, diagnostics);
    }

    /** The slugs among the set's quizzes that quizzes of other banks have already. */
    private static Set<String> elsewhere(Draft draft) {
        List<String> slugs = draft.quizzes().stream().map(Draft.QuizDraft::slug).toList();
        return Set.copyOf(Quiz.elsewhere(slugs, draft.bank().slug()));
    }

    /** The stored sources that the set cites or shows but does not bring. */
    private static Map<String, SourceText> stored(Draft draft) {
        List<String> cited = draft.questions().stream()
                .flatMap(Imports::cited)
                .map(Citation::source)
                .distinct()
                .toList();
        Map<String, SourceText> found = new HashMap<>();
        Source.current(new ArrayList<>(cited))
                .forEach(version ->
                        found.put(version.source.slug, Json.read(Json.MAPPER, version.content, SourceText.class)));
        return found;
    }

    private static Stream<Citation> cited(QuestionDraft question) {
        return Stream.concat(question.citations().stream(), question.conflicts().stream());
    }
}
