package verifica.bank;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import verifica.base.BaseEntity;

/** What a question asked from one load to the next; never changed. Attempts point here. */
@Entity
@Table(name = "question_version")
public class QuestionVersion extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "question_id")
    public Question question;

    /** Counts the versions of a question from 1. */
    public int number;

    /** The id of the question's type. */
    public String type;

    /** A {@link QuestionText} in JSON. */
    public String content;

    /** Of type and content, to see at once whether a load changes them. */
    public String hash;

    @Column(name = "created_at")
    public Instant createdAt;

    /** The current versions of a bank's questions, each with its question. */
    public static List<QuestionVersion> current(Bank bank) {
        return list("from QuestionVersion v join fetch v.question q where q.bank = ?1 and v.id = q.currentId", bank);
    }

    /** The versions with these numbers, in no order, each with its question. */
    public static List<QuestionVersion> withIds(List<Long> ids) {
        return list("from QuestionVersion v join fetch v.question where v.id in ?1", ids);
    }
}
