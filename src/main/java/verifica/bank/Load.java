package verifica.bank;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import verifica.base.BaseEntity;

/** What was loaded into a bank, when, from which file, and what it changed. */
@Entity
@Table(name = "bank_load")
public class Load extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "bank_id")
    public Bank bank;

    /** Counts the loads of a bank from 1. */
    public int number;

    @Column(name = "file_name")
    public String fileName;

    /** Of the file's bytes. */
    @Column(name = "file_hash")
    public String fileHash;

    @Column(name = "loaded_at")
    public Instant loadedAt;

    public int added;
    public int changed;
    public int unchanged;
    public int gone;

    /** The last load of a bank. */
    public static Optional<Load> last(Bank bank) {
        return find("bank = ?1 order by number desc", bank).firstResultOptional();
    }

    /** Whether the last load of some bank was of a file with this hash. */
    public static boolean isLatest(String fileHash) {
        return getEntityManager()
                        .createQuery(
                                "select count(l) from Load l where l.fileHash = ?1"
                                        + " and l.number = (select max(m.number) from Load m where m.bank = l.bank)",
                                Long.class)
                        .setParameter(1, fileHash)
                        .getSingleResult()
                > 0;
    }
}
