package verifica.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import verifica.bank.Bank;
import verifica.base.BaseEntity;

/** A selection of questions that students can take; what it selects stands in its versions. */
@Entity
@Table(name = "quiz")
public class Quiz extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "bank_id")
    public Bank bank;

    public String slug;

    /** Orders the quizzes of a bank in lists. */
    public int place;

    /** The version that new attempts take. */
    @Column(name = "current_id")
    public Long currentId;

    /** Since when no load brings it any more; null while it can be taken. */
    @Column(name = "retired_at")
    public Instant retiredAt;

    public static Optional<Quiz> find(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    public static List<Quiz> of(Bank bank) {
        return list("bank", bank);
    }

    /** Which of these slugs quizzes of other banks have. */
    public static List<String> elsewhere(List<String> slugs, String bankSlug) {
        return getEntityManager()
                .createQuery("select q.slug from Quiz q where q.slug in ?1 and q.bank.slug <> ?2", String.class)
                .setParameter(1, slugs)
                .setParameter(2, bankSlug)
                .getResultList();
    }

    /** The current version of the quiz with this slug, unless it was retired. */
    public static Optional<Long> currentVersion(String slug) {
        return getEntityManager()
                .createQuery("select currentId from Quiz where slug = ?1 and retiredAt is null", Long.class)
                .setParameter(1, slug)
                .getResultStream()
                .findFirst();
    }

    /** The current versions of all quizzes that can be taken, in the order of lists. */
    public static List<Long> currentVersions() {
        return getEntityManager()
                .createQuery(
                        "select q.currentId from Quiz q where q.retiredAt is null order by q.bank.id, q.place, q.slug",
                        Long.class)
                .getResultList();
    }
}
