package verifica.attempt;

import io.quarkus.panache.common.Sort;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import verifica.attempt.flow.Flow;
import verifica.base.BaseEntity;

/** One student's way through one version of a quiz. What was answered stands in its steps. */
@Entity
@Table(name = "attempt")
public class Attempt extends BaseEntity {

    private static final int MOST_LISTED = 500;

    /** Names the attempt in addresses; cannot be guessed. */
    public String token;

    /** The hash of the secret that the owner's browser holds. */
    @Column(name = "owner_hash")
    public String ownerHash;

    @Column(name = "quiz_version_id")
    public long quizVersion;

    public String mode;
    public String layout;

    /** Of every shuffle in this attempt. */
    public long seed;

    @Column(name = "started_at")
    public Instant startedAt;

    @Column(name = "finished_at")
    public Instant finishedAt;

    /** The number of the last step. */
    public int steps;

    /** The exact sum of what the slots count, as a fraction; null until it is handed in. */
    public String score;

    /** The highest score that could be reached. */
    public int maximum;

    public boolean finished() {
        return finishedAt != null;
    }

    public Flow flow() {
        return Flow.of(mode).orElseThrow();
    }

    public Layout layout() {
        return Layout.of(layout).orElseThrow();
    }

    static Optional<Attempt> find(String token, String ownerHash) {
        return find("token = ?1 and ownerHash = ?2", token, ownerHash).firstResultOptional();
    }

    /** The same, and no other transaction writes to this attempt before this one ends. */
    static Optional<Attempt> lock(String token, String ownerHash) {
        return find("token = ?1 and ownerHash = ?2", token, ownerHash)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** An owner's attempts, newest first; no more than a page can show. */
    static List<Attempt> of(String ownerHash) {
        return find("ownerHash", Sort.descending("startedAt", "id"), ownerHash)
                .page(0, MOST_LISTED)
                .list();
    }
}
