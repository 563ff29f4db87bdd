package verifica.question;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Every question type of this installation. A type is registered by existing. */
@ApplicationScoped
public class QuestionTypes {

    private final Map<String, QuestionType<?>> byId = new TreeMap<>();

    QuestionTypes(@All List<QuestionType<?>> types) {
        for (QuestionType<?> type : types) {
            if (byId.put(type.id(), type) != null) {
                throw new IllegalStateException("two question types are called " + type.id());
            }
        }
    }

    public Collection<QuestionType<?>> all() {
        return byId.values();
    }

    public Optional<QuestionType<?>> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The item that stored or loaded JSON describes.
     *
     * @throws JsonProcessingException where the JSON does not fit the type; a schema check before this finds such faults with their places
     * @throws IllegalArgumentException where there is no such type
     */
    public Item<?> read(String id, JsonNode content) throws JsonProcessingException {
        return item(find(id).orElseThrow(() -> new IllegalArgumentException("no question type " + id)), content);
    }

    private static <C extends Content> Item<C> item(QuestionType<C> type, JsonNode content)
            throws JsonProcessingException {
        return new Item<>(type, QuestionJson.MAPPER.treeToValue(content, type.contentClass()));
    }
}
