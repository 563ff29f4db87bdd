package verifica.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import verifica.base.Json;

/** What readers ask of sources. */
@ApplicationScoped
public class Sources {

    /** What the current version of a source says. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<SourceText> find(String slug) {
        return Source.current(List.of(slug)).stream()
                .map(version -> Json.read(Json.MAPPER, version.content, SourceText.class))
                .findFirst();
    }
}
