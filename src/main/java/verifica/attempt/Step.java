package verifica.attempt;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import verifica.attempt.flow.Change;
import verifica.base.BaseEntity;
import verifica.question.QuestionJson;

/** One line of an attempt's log: never changed, never deleted while the attempt is there. */
@Entity
@Table(name = "step")
public class Step extends BaseEntity {

    private static final TypeReference<TreeMap<Integer, Change>> CHANGES = new TypeReference<>() {};

    @Column(name = "attempt_id")
    public Long attemptId;

    /** Counts the steps of an attempt from 1. */
    public int sequence;

    @Enumerated(EnumType.STRING)
    public StepKind kind;

    public Instant at;

    /** Slot -> {@link Change}, in JSON. */
    public String changes;

    static Step of(Attempt attempt, int sequence, StepKind kind, Map<Integer, Change> changes, Instant at) {
        Step step = new Step();
        step.attemptId = attempt.id;
        step.sequence = sequence;
        step.kind = kind;
        step.at = at;
        step.changes = QuestionJson.write(changes);
        return step;
    }

    Map<Integer, Change> read() {
        try {
            return QuestionJson.MAPPER.readValue(changes, CHANGES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("step " + id + " cannot be read", e);
        }
    }

    /** The log of an attempt, oldest first. */
    static List<Step> of(Attempt attempt) {
        return list("attemptId = ?1 order by sequence", attempt.id);
    }
}
