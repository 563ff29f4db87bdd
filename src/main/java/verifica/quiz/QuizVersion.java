package verifica.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import verifica.base.BaseEntity;

/** What a quiz selected from one load to the next; never changed. Attempts point here. */
@Entity
@Table(name = "quiz_version")
public class QuizVersion extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "quiz_id")
    public Quiz quiz;

    /** Counts the versions of a quiz from 1. */
    public int number;

    /** A {@link QuizText} in JSON. */
    public String content;

    /** Of the content, to see at once whether a load changes it. */
    public String hash;

    @Column(name = "created_at")
    public Instant createdAt;

    /** The versions with these numbers, in no order, each with its quiz. */
    public static List<QuizVersion> withIds(List<Long> ids) {
        return list("from QuizVersion v join fetch v.quiz where v.id in ?1", ids);
    }
}
