package verifica.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import verifica.base.Messages;
import verifica.base.Text;
import verifica.exchange.Draft.QuestionDraft;
import verifica.exchange.Draft.QuizDraft;
import verifica.exchange.Draft.SourceDraft;
import verifica.question.Excerpts;
import verifica.question.Fault;
import verifica.question.Item;
import verifica.question.Proof;
import verifica.source.Citation;
import verifica.source.Passage;
import verifica.source.QuoteCheck;
import verifica.source.Quotes;
import verifica.source.SourceText;

/** The faults of meaning of one question set, whatever its format: all of them, in one pass. */
final class SetCheck {

    private final Reading reading;
    private final Map<String, SourceText> sources;
    private final List<Diagnostic> found = new ArrayList<>();

    private SetCheck(Reading reading, Map<String, SourceText> sources) {
        this.reading = reading;
        this.sources = sources;
    }

    /**
     * Checks a draft.
     *
     * @param stored the sources that were loaded before and that the set may cite, by slug
     */
    static List<Diagnostic> of(Reading reading, Map<String, SourceText> stored) {
        Map<String, SourceText> sources = new HashMap<>(stored);
        reading.draft().sources().forEach(source -> sources.put(source.slug(), source.text()));
        SetCheck check = new SetCheck(reading, sources);
        check.sources();
        check.questions();
        check.quizzes();
        return check.found;
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
        for (int i = 0; i < reading.draft().sources().size(); i++) {
            SourceDraft source = reading.draft().sources().get(i);
            String pointer = "/sources/" + i;
            if (!slugs.add(source.slug())) {
                error(
                        "id-twice",
                        pointer + "/id",
                        "",
                        l -> Messages.of(ExchangeMessages.class, l).idTwice(source.slug()),
                        "");
            }
            Set<Integer> numbers = new HashSet<>();
            for (Passage passage : source.text().passages()) {
                if (!numbers.add(passage.number())) {
                    error(
                            "passage-twice",
                            pointer + "/passages",
                            "",
                            l -> Messages.of(ExchangeMessages.class, l).passageTwice(passage.number()),
                            "");
                }
            }
        }
    }

    private void questions() {
        Set<String> refs = new HashSet<>();
        for (QuestionDraft question : reading.draft().questions()) {
            if (!refs.add(question.ref())) {
                error(
                        "id-twice",
                        question.pointer() + "/id",
                        question.ref(),
                        l -> Messages.of(ExchangeMessages.class, l).idTwice(question.ref()),
                        "");
            }
            Item<?> complete = question.item().complete(excerpts(sources));
            for (Fault fault : complete.check()) {
                error(fault.code(), question.pointer() + fault.path(), question.ref(), fault.message(), "");
            }
            boolean proven = cited(question, question.citations(), "/citations/");
            cited(question, question.conflicts(), "/conflicts/");
            if (proven && !question.inferred()) {
                shown(question);
            }
        }
    }

    /** Whether every one of the citations stands in its source. */
    private boolean cited(QuestionDraft question, List<Citation> citations, String field) {
        boolean all = true;
        for (int i = 0; i < citations.size(); i++) {
            all &= cited(question, citations.get(i), question.pointer() + field + i);
        }
        return all;
    }

    private boolean cited(QuestionDraft question, Citation citation, String pointer) {
        String ref = question.ref();
        SourceText source = sources.get(citation.source());
        if (source == null) {
            error(
                    "source-unknown",
                    pointer + "/source",
                    ref,
                    l -> Messages.of(ExchangeMessages.class, l).sourceUnknown(citation.source()),
                    "");
            return false;
        }
        if (source.passage(citation.passage()).isEmpty()) {
            error(
                    "passage-unknown",
                    pointer + "/passage",
                    ref,
                    l -> Messages.of(ExchangeMessages.class, l).passageUnknown(citation.passage(), citation.source()),
                    "");
            return false;
        }
        QuoteCheck check = Quotes.check(source, citation);
        String at = pointer + "/quote";
        switch (check.state()) {
            case VERIFIED -> {
                return true;
            }
            case MOVED ->
                error(
                        "quote-moved",
                        at,
                        ref,
                        l -> Messages.of(ExchangeMessages.class, l).quoteMoved(check.passage()),
                        "");
            case CHANGED ->
                error(
                        "quote-changed",
                        at,
                        ref,
                        l -> Messages.of(ExchangeMessages.class, l).quoteChanged(),
                        check.nearest());
            case NOT_FOUND ->
                error(
                        "quote-not-found",
                        at,
                        ref,
                        l -> Messages.of(ExchangeMessages.class, l).quoteNotFound(),
                        "");
        }
        return false;
    }

    /** Warns where the type can tell that no cited passage has the key in it: it may be said otherwise, so it is no error. */
    private void shown(QuestionDraft question) {
        List<Proof> proofs = question.citations().stream()
                .map(citation -> sources.get(citation.source())
                        .passage(citation.passage())
                        .orElseThrow())
                .map(passage -> question.item().proof(passage.text()))
                .toList();
        if (proofs.stream().allMatch(Proof.NOT_SHOWN::equals)) {
            found.add(new Diagnostic(
                    Severity.WARNING,
                    "key-not-shown",
                    reading.file(),
                    reading.position(question.pointer() + "/citations"),
                    question.ref(),
                    l -> Messages.of(ExchangeMessages.class, l).keyNotShown(),
                    ""));
        }
    }

    private void quizzes() {
        Set<String> slugs = new HashSet<>();
        Set<String> refs = new HashSet<>();
        reading.draft().questions().forEach(question -> refs.add(question.ref()));
        for (QuizDraft quiz : reading.draft().quizzes()) {
            if (!slugs.add(quiz.slug())) {
                error(
                        "id-twice",
                        quiz.pointer() + "/id",
                        "",
                        l -> Messages.of(ExchangeMessages.class, l).idTwice(quiz.slug()),
                        "");
            }
            for (int i = 0; i < quiz.questions().size(); i++) {
                String ref = quiz.questions().get(i);
                if (!refs.contains(ref)) {
                    error(
                            "question-unknown",
                            quiz.pointer() + "/questions/" + i,
                            ref,
                            l -> Messages.of(ExchangeMessages.class, l).questionUnknown(ref),
                            "");
                }
            }
        }
    }

    private void error(String code, String pointer, String question, Text message, String suggestion) {
        found.add(new Diagnostic(
                Severity.ERROR, code, reading.file(), reading.position(pointer), question, message, suggestion));
    }
}
