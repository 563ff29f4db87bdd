package verifica.exchange.nativeset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ValidationMessage;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import verifica.base.Messages;
import verifica.exchange.Diagnostic;
import verifica.exchange.Draft;
import verifica.exchange.Position;
import verifica.exchange.Reading;
import verifica.exchange.Severity;

/** Reads the native question set: YAML 1.2 (of which JSON is a part), checked against the schema. Every fault of form is reported in one pass. */
@ApplicationScoped
public class NativeReader {

    private final SetSchema schema;
    private final NativeBinding binding;

    NativeReader(SetSchema schema, NativeBinding binding) {
        this.schema = schema;
        this.binding = binding;
    }

    /** What the file holds; without a draft where its form is broken. Throws nothing, whatever the bytes. */
    public Reading read(String file, byte[] bytes) {
        if (!utf8(bytes)) {
            return broken(file, Position.START, "not-utf8", (messages, detail) -> messages.notUtf8(), "");
        }
        Tree tree;
        try {
            tree = YamlTree.read(bytes, file);
        } catch (MarkedYamlEngineException e) {
            Position at = e.getProblemMark()
                    .map(mark -> new Position(mark.getLine() + 1, mark.getColumn() + 1))
                    .orElse(Position.START);
            return broken(file, at, "yaml", NativeMessages::yaml, e.getProblem());
        } catch (YamlEngineException e) {
            return broken(file, Position.START, "yaml", NativeMessages::yaml, String.valueOf(e.getMessage()));
        }
        List<Diagnostic> faults = new ArrayList<>(faults(file, tree));
        if (!faults.isEmpty()) {
            return new Reading(file, null, faults, tree.positions());
        }
        return bind(file, tree);
    }

    private Reading bind(String file, Tree tree) {
        try {
            Draft draft = binding.bind(tree);
            return new Reading(file, draft, List.of(), tree.positions());
        } catch (JsonProcessingException | IllegalArgumentException e) {
            return broken(file, Position.START, "content", NativeMessages::content, String.valueOf(e.getMessage()));
        }
    }

    private List<Diagnostic> faults(String file, Tree tree) {
        Reading places = new Reading(file, null, List.of(), tree.positions());
        Set<String> said = new HashSet<>();
        return schema.schema().validate(tree.root()).stream()
                .filter(message -> !message.getType().equals("if"))
                .map(message -> diagnostic(message, places, tree.root()))
                .filter(diagnostic -> said.add(diagnostic.line(Locale.ENGLISH)))
                .sorted(Comparator.comparing((Diagnostic d) -> d.position().line())
                        .thenComparing(d -> d.position().column()))
                .toList();
    }

    private static Diagnostic diagnostic(ValidationMessage message, Reading places, JsonNode root) {
        String pointer = message.getInstanceLocation().toString();
        String property = message.getProperty() == null ? "" : message.getProperty();
        boolean extra = message.getType().equals("additionalProperties");
        return new Diagnostic(
                Severity.ERROR,
                "schema-" + message.getType().toLowerCase(Locale.ROOT),
                places.file(),
                places.position(extra ? pointer + "/" + property : pointer),
                question(pointer, root),
                locale -> schema(Messages.of(NativeMessages.class, locale), message, property),
                "");
    }

    private static String schema(NativeMessages messages, ValidationMessage message, String property) {
        return switch (message.getType()) {
            case "required" -> messages.missing(property);
            case "additionalProperties" -> messages.unknownField(property);
            default -> messages.wrongValue(message.getError());
        };
    }

    /** The id of the question that a pointer leads into. */
    static String question(String pointer, JsonNode root) {
        String[] steps = pointer.split("/");
        return steps.length > 2 && steps[1].equals("questions")
                ? root.at("/questions/" + steps[2] + "/id").asText("")
                : "";
    }

    private static Reading broken(
            String file, Position at, String code, BiFunction<NativeMessages, String, String> message, String detail) {
        Diagnostic diagnostic = new Diagnostic(
                Severity.ERROR,
                code,
                file,
                at,
                "",
                locale -> message.apply(Messages.of(NativeMessages.class, locale), detail),
                "");
        return new Reading(file, null, List.of(diagnostic), Map.of());
    }

    private static boolean utf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
