package verifica.bank;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import verifica.base.BaseEntity;

/** A stored collection of questions; each load of a question set makes its next version. */
@Entity
@Table(name = "bank")
public class Bank extends BaseEntity {

    public String slug;
    public String title;
    public String description;
    public String language;

    public static Optional<Bank> find(String slug) {
        return find("slug", slug).firstResultOptional();
    }
}
