package verifica.quiz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import verifica.bank.QuestionText;
import verifica.bank.QuestionVersion;
import verifica.question.QuestionJson;
import verifica.question.QuestionTypes;
import verifica.source.SourceText;
import verifica.source.SourceVersion;

/** Quiz versions in memory. Versions never change, so nothing here is ever stale, on however many nodes. */
@ApplicationScoped
public class Snapshots {

    private final QuestionTypes types;
    private final Cache<Long, QuizSnapshot> kept;

    Snapshots(QuestionTypes types, QuizConfig config) {
        this.types = types;
        this.kept = Caffeine.newBuilder().maximumSize(config.snapshots()).build();
    }

    /** The version with this number. */
    public QuizSnapshot get(long version) {
        return get(List.of(version)).get(0);
    }

    /** The versions with these numbers, in their order: those not yet in memory are read together, however many they are. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<QuizSnapshot> get(List<Long> versions) {
        Map<Long, QuizSnapshot> found = new HashMap<>(kept.getAllPresent(versions));
        List<Long> missing =
                versions.stream().filter(v -> !found.containsKey(v)).distinct().toList();
        if (!missing.isEmpty()) {
            for (QuizSnapshot snapshot : read(missing)) {
                kept.put(snapshot.version(), snapshot);
                found.put(snapshot.version(), snapshot);
            }
        }
        return versions.stream().map(found::get).toList();
    }

    private List<QuizSnapshot> read(List<Long> versions) {
        List<QuizVersion> quizzes = QuizVersion.withIds(versions);
        Map<Long, QuizText> texts = new HashMap<>();
        List<Long> questionIds = new ArrayList<>();
        List<Long> sourceIds = new ArrayList<>();
        for (QuizVersion quiz : quizzes) {
            QuizText text = QuestionJson.read(quiz.content, QuizText.class);
            texts.put(quiz.id, text);
            questionIds.addAll(text.questions());
            sourceIds.addAll(text.sources());
        }
        Map<Long, PosedQuestion> questions = QuestionVersion.withIds(questionIds).stream()
                .collect(Collectors.toMap(version -> version.id, this::pose));
        Map<Long, SourceVersion> sources = SourceVersion.withIds(sourceIds).stream()
                .collect(Collectors.toMap(version -> version.id, version -> version));
        return quizzes.stream()
                .map(quiz -> assemble(quiz, texts.get(quiz.id), questions, sources))
                .toList();
    }

    private static QuizSnapshot assemble(
            QuizVersion quiz, QuizText text, Map<Long, PosedQuestion> questions, Map<Long, SourceVersion> sources) {
        return new QuizSnapshot(
                quiz.id,
                quiz.quiz.slug,
                text,
                text.questions().stream().map(questions::get).toList(),
                text.sources().stream()
                        .map(sources::get)
                        .collect(Collectors.toMap(
                                version -> version.source.slug,
                                version -> QuestionJson.read(version.content, SourceText.class))));
    }

    private PosedQuestion pose(QuestionVersion version) {
        QuestionText text = QuestionJson.read(version.content, QuestionText.class);
        try {
            return new PosedQuestion(version.id, version.question.ref, types.read(version.type, text.content()), text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("question version " + version.id + " does not fit its type", e);
        }
    }
}
