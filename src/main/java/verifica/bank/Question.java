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

/** A question of a bank; what it asks stands in its versions. */
@Entity
@Table(name = "question")
public class Question extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "bank_id")
    public Bank bank;

    /** The id that the question set gives it, stable over loads. */
    public String ref;

    /** The version that new quizzes take. */
    @Column(name = "current_id")
    public Long currentId;

    /** Since when no load brings it any more; null while it is in the bank. */
    @Column(name = "retired_at")
    public Instant retiredAt;

    public static List<Question> of(Bank bank) {
        return list("bank", bank);
    }
}
