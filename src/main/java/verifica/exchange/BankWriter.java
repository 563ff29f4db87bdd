package verifica.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verifica.bank.Bank;
import verifica.bank.Load;
import verifica.bank.Question;
import verifica.bank.QuestionText;
import verifica.bank.QuestionVersion;
import verifica.base.Json;
import verifica.base.Tokens;
import verifica.exchange.Draft.QuestionDraft;
import verifica.exchange.Draft.SourceDraft;
import verifica.question.Item;
import verifica.question.QuestionJson;
import verifica.source.Citation;
import verifica.source.Source;
import verifica.source.SourceText;
import verifica.source.SourceVersion;

/** Writes one checked draft: whatever differs from what is stored becomes a new version, whatever is equal stays. Used inside one transaction. */
final class BankWriter {

    private final Draft draft;
    private final Instant now;
    private final Map<String, SourceText> sources = new HashMap<>();
    private final Map<String, Question> questions = new LinkedHashMap<>();
    private int added;
    private int changed;
    private int unchanged;

    BankWriter(Draft draft, Instant now) {
        this.draft = draft;
        this.now = now;
    }

    LoadReport write(String file, String hash, Map<String, SourceText> stored, List<Diagnostic> diagnostics) {
        sources.putAll(stored);
        draft.sources().forEach(source -> sources.put(source.slug(), source.text()));
        draft.sources().forEach(this::source);
        Bank bank = bank();
        int gone = questions(bank);
        new QuizWriter(bank, draft, now, questions).write(this::citedBy);
        if (added + changed + gone > 0 || Load.last(bank).isEmpty()) {
            log(bank, file, hash, gone);
        }
        return new LoadReport(true, added, changed, unchanged, gone, diagnostics);
    }

    private void source(SourceDraft draft) {
        Source source = Source.find(draft.slug()).orElseGet(() -> {
            Source fresh = new Source();
            fresh.slug = draft.slug();
            fresh.persist();
            return fresh;
        });
        SourceVersion last = source.currentId == null ? null : SourceVersion.findById(source.currentId);
        String content = Json.write(Json.MAPPER, draft.text());
        String hash = Tokens.hash(content);
        if (last == null || !last.hash.equals(hash)) {
            SourceVersion version = new SourceVersion();
            version.source = source;
            version.number = last == null ? 1 : last.number + 1;
            version.content = content;
            version.hash = hash;
            version.createdAt = now;
            version.persist();
            source.currentId = version.id;
        }
    }

    private Bank bank() {
        Bank bank = Bank.find(draft.bank().slug()).orElseGet(Bank::new);
        bank.slug = draft.bank().slug();
        bank.title = draft.bank().title();
        bank.description = draft.bank().description();
        bank.language = draft.bank().language();
        bank.persist();
        return bank;
    }

    /** Writes the questions and tells how many the set lacks that the bank had. */
    private int questions(Bank bank) {
        Map<String, Question> before =
                Question.of(bank).stream().collect(Collectors.toMap(question -> question.ref, question -> question));
        Map<Long, QuestionVersion> current = QuestionVersion.current(bank).stream()
                .collect(Collectors.toMap(version -> version.question.id, version -> version));
        for (QuestionDraft question : draft.questions()) {
            Question stored = before.remove(question.ref());
            questions.put(question.ref(), question(bank, question, stored, current));
        }
        int gone = 0;
        for (Question left : before.values()) {
            if (left.retiredAt == null) {
                left.retiredAt = now;
                gone++;
            }
        }
        return gone;
    }

    private Question question(Bank bank, QuestionDraft draft, Question stored, Map<Long, QuestionVersion> current) {
        Question question = stored == null ? new Question() : stored;
        if (stored == null) {
            question.bank = bank;
            question.ref = draft.ref();
            question.persist();
        }
        QuestionVersion last = stored == null ? null : current.get(stored.id);
        Item<?> item = draft.item().complete(SetCheck.excerpts(sources));
        String content = QuestionJson.write(text(draft, item));
        String hash = Tokens.hash(item.type().id() + "\n" + content);
        if (last != null && last.hash.equals(hash) && question.retiredAt == null) {
            unchanged++;
            return question;
        }
        if (last == null || !last.hash.equals(hash)) {
            question.currentId = version(question, item, content, hash, last == null ? 1 : last.number + 1);
        }
        added += stored == null || question.retiredAt != null ? 1 : 0;
        changed += stored == null || question.retiredAt != null ? 0 : 1;
        question.retiredAt = null;
        return question;
    }

    private QuestionText text(QuestionDraft question, Item<?> item) {
        return new QuestionText(
                QuestionText.SCHEMA,
                draft.bank().language(),
                question.stem(),
                question.explanation(),
                question.citations(),
                question.conflicts(),
                question.tags(),
                question.inferred(),
                QuestionJson.MAPPER.valueToTree(item.content()));
    }

    private Long version(Question question, Item<?> item, String content, String hash, int number) {
        QuestionVersion version = new QuestionVersion();
        version.question = question;
        version.number = number;
        version.type = item.type().id();
        version.content = content;
        version.hash = hash;
        version.createdAt = now;
        version.persist();
        return version.id;
    }

    /** The current versions of the sources that questions cite, in the order of their slugs. */
    private List<Long> citedBy(List<String> refs) {
        TreeSet<String> slugs = draft.questions().stream()
                .filter(question -> refs.contains(question.ref()))
                .flatMap(question -> Stream.concat(question.citations().stream(), question.conflicts().stream()))
                .map(Citation::source)
                .collect(Collectors.toCollection(TreeSet::new));
        return Source.current(new ArrayList<>(slugs)).stream()
                .map(version -> version.id)
                .sorted()
                .toList();
    }

    private void log(Bank bank, String file, String hash, int gone) {
        Load load = new Load();
        load.bank = bank;
        load.number = Load.last(bank).map(last -> last.number + 1).orElse(1);
        load.fileName = file;
        load.fileHash = hash;
        load.loadedAt = now;
        load.added = added;
        load.changed = changed;
        load.unchanged = unchanged;
        load.gone = gone;
        load.persist();
    }
}
