package verifica.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import verifica.exchange.Draft.QuestionDraft;
import verifica.exchange.Draft.QuizDraft;
import verifica.exchange.Draft.SourceDraft;
import verifica.question.Excerpts;
import verifica.question.Fault;
import verifica.source.Passage;
import verifica.source.SourceText;

/** The faults of meaning of one question set, whatever its format: all of them, in one pass. */
final class SetCheck {

    private final Draft draft;
    private final Map<String, SourceText> sources;
    private final Set<String> quizzesElsewhere;
    private final Findings findings;

    private SetCheck(Reading reading, Map<String, SourceText> sources, Set<String> quizzesElsewhere) {
        this.draft = reading.draft();
        this.sources = sources;
        this.quizzesElsewhere = quizzesElsewhere;
        this.findings = new Findings(reading);
    }

    /**
     * Checks a draft.
     *
     * @param stored the sources that were loaded before and that the set may cite, by slug
     * @param quizzesElsewhere the slugs of quizzes that belong to other banks
     */
    static List<Diagnostic> of(Reading reading, Map<String, SourceText> stored, Set<String> quizzesElsewhere) {
        Map<String, SourceText> sources = new HashMap<>(stored);
        reading.draft().sources().forEach(source -> sources.put(source.slug(), source.text()));
        SetCheck check = new SetCheck(reading, sources, quizzesElsewhere);
        check.sources();
        check.questions();
        check.quizzes();
        return check.findings.all();
    }

    /** The passages that questions may show, from sources by slug. */
    static Excerpts excerpts(Map<String, SourceText> sources) {
        return slug -> sources.containsKey(slug)
                ? sources.get(slug).passages().stream()
                        .filter(passage -> !passage.heading())
                        .map(passage -> new Excerpts.Excerpt(passage.number(), passage.text()))
                        .toList()
                : List.of();
    }

    private void sources() {
        Set<String> slugs = new HashSet<>();
        for (int i = 0; i < draft.sources().size(); i++) {
            SourceDraft source = draft.sources().get(i);
            unique(slugs, source.slug(), "/sources/" + i, "");
            passages(source, "/sources/" + i + "/passages");
        }
    }

    private void passages(SourceDraft source, String pointer) {
        Set<Integer> numbers = new HashSet<>();
        for (Passage passage : source.text().passages()) {
            if (!numbers.add(passage.number())) {
                findings.error("passage-twice", pointer, "", m -> m.passageTwice(passage.number()));
            }
        }
    }

    private void questions() {
        Set<String> refs = new HashSet<>();
        CitationCheck citations = new CitationCheck(sources, findings);
        for (QuestionDraft question : draft.questions()) {
            unique(refs, question.ref(), question.pointer(), question.ref());
            for (Fault fault : question.item().complete(excerpts(sources)).check()) {
                String at = question.pointer() + fault.path();
                findings.add(Severity.ERROR, fault.code(), at, question.ref(), fault.message(), "");
            }
            citations.check(question);
        }
    }

    private void quizzes() {
        Set<String> slugs = new HashSet<>();
        Set<String> refs = draft.questions().stream().map(QuestionDraft::ref).collect(Collectors.toSet());
        for (QuizDraft quiz : draft.quizzes()) {
            unique(slugs, quiz.slug(), quiz.pointer(), "");
            if (quizzesElsewhere.contains(quiz.slug())) {
                findings.error("quiz-elsewhere", quiz.pointer() + "/id", "", m -> m.quizElsewhere(quiz.slug()));
            }
            questionsOf(quiz, refs);
        }
    }

    private void questionsOf(QuizDraft quiz, Set<String> refs) {
        for (int i = 0; i < quiz.questions().size(); i++) {
            String ref = quiz.questions().get(i);
            if (!refs.contains(ref)) {
                String at = quiz.pointer() + "/questions/" + i;
                findings.error("question-unknown", at, ref, m -> m.questionUnknown(ref));
            }
        }
    }

    private void unique(Set<String> seen, String id, String pointer, String question) {
        if (!seen.add(id)) {
            findings.error("id-twice", pointer + "/id", question, m -> m.idTwice(id));
        }
    }
}
