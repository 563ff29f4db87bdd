package verifica.source;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import verifica.base.BaseEntity;

/** What a source said from one load to the next; never changed. */
@Entity
@Table(name = "source_version")
public class SourceVersion extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "source_id")
    public Source source;

    /** Counts the versions of a source from 1. */
    public int number;

    /** A {@link SourceText} in JSON. */
    public String content;

    /** Of the content, to see at once whether a load changes it. */
    public String hash;

    @Column(name = "created_at")
    public Instant createdAt;

    /** The versions with these numbers, in no order, each with its source. */
    public static List<SourceVersion> withIds(List<Long> ids) {
        return list("from SourceVersion v join fetch v.source where v.id in ?1", ids);
    }
}
