package verifica.source;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import verifica.base.BaseEntity;

/** A source; what it says stands in its versions. */
@Entity
@Table(name = "source")
public class Source extends BaseEntity {

    public String slug;

    /** The version that new quizzes cite. */
    @Column(name = "current_id")
    public Long currentId;

    public static Optional<Source> find(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    /** The current versions of the sources with these slugs. */
    public static List<SourceVersion> current(List<String> slugs) {
        return getEntityManager()
                .createQuery(
                        "select v from SourceVersion v join fetch v.source s where v.id = s.currentId and s.slug in ?1",
                        SourceVersion.class)
                .setParameter(1, slugs)
                .getResultList();
    }
}
