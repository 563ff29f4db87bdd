package verifica.exchange.nativeset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import verifica.question.QuestionType;
import verifica.question.QuestionTypes;

/**
 * The JSON Schema of the native question set, put together from {@code schema/question-set.json} and the part that each question type brings, so that a new
 * type needs no edit here. Draft 07, because that is what editors complete and check.
 */
@ApplicationScoped
public class SetSchema {

    private static final String DEFINITIONS = "/definitions";

    /** Begins the names of the types' definitions, so that none of them hides a common one. */
    private static final String QUESTION = "question-";

    private final ObjectMapper mapper = new ObjectMapper();
    private final ObjectNode document;
    private final JsonSchema schema;

    SetSchema(QuestionTypes types) {
        document = compose(types);
        SchemaValidatorsConfig config =
                SchemaValidatorsConfig.builder().pathType(PathType.JSON_POINTER).build();
        schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(document, config);
    }

    /** The schema as a document, indented, with a line end. */
    public String text() {
        return document.toPrettyString() + "\n";
    }

    JsonSchema schema() {
        return schema;
    }

    private ObjectNode compose(QuestionTypes types) {
        ObjectNode whole = (ObjectNode) resource("question-set");
        ObjectNode definitions = (ObjectNode) whole.at(DEFINITIONS);
        JsonNode common = definitions.remove("common");
        ObjectNode question = definitions.putObject("question");
        question.put("type", "object");
        question.set("required", common.get("required"));
        ObjectNode type = question.putObject("properties").putObject("type");
        ArrayNode ids = type.putArray("enum");
        ArrayNode cases = question.putArray("allOf");
        for (QuestionType<?> each : types.all()) {
            ids.add(each.id());
            definitions.set(QUESTION + each.id(), merged(common, resource(each.id()), each.id()));
            ObjectNode one = cases.addObject();
            ObjectNode condition = one.putObject("if");
            condition.putObject("properties").putObject("type").put("const", each.id());
            condition.putArray("required").add("type");
            one.putObject("then").put("$ref", "#" + DEFINITIONS + "/" + QUESTION + each.id());
        }
        return whole;
    }

    /** The fields that all questions have and those of one type. */
    private ObjectNode merged(JsonNode common, JsonNode own, String id) {
        ObjectNode merged = mapper.createObjectNode();
        merged.put("type", "object");
        ArrayNode required = merged.putArray("required");
        required.addAll((ArrayNode) common.get("required"));
        own.path("required").forEach(required::add);
        ObjectNode properties = merged.putObject("properties");
        properties.setAll((ObjectNode) common.get("properties").deepCopy());
        properties.putObject("type").put("const", id);
        properties.setAll((ObjectNode) own.get("properties").deepCopy());
        merged.put("additionalProperties", false);
        return merged;
    }

    private JsonNode resource(String name) {
        String path = "schema/" + name + ".json";
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + path);
            }
            return mapper.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
