package verifica.exchange.nativeset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import verifica.base.Json;
import verifica.exchange.Draft;
import verifica.exchange.Draft.BankDraft;
import verifica.exchange.Draft.QuestionDraft;
import verifica.exchange.Draft.QuizDraft;
import verifica.exchange.Draft.SourceDraft;
import verifica.exchange.Position;
import verifica.question.QuestionTypes;
import verifica.source.Citation;
import verifica.source.Passage;
import verifica.source.SourceText;

/** Makes a draft of a tree that fits the schema. */
@ApplicationScoped
class NativeBinding {

    /** What every question has beside the fields of its type. */
    private static final Set<String> COMMON =
            Set.of("id", "type", "stem", "explanation", "citations", "conflicts", "tags", "inferred");

    private final QuestionTypes types;

    NativeBinding(QuestionTypes types) {
        this.types = types;
    }

    Draft bind(Tree tree) throws JsonProcessingException {
        JsonNode root = tree.root();
        List<SourceDraft> sources = new ArrayList<>();
        for (int i = 0; i < root.path("sources").size(); i++) {
            sources.add(source(root.at("/sources/" + i), tree.positions().get("/sources/" + i)));
        }
        List<QuestionDraft> questions = new ArrayList<>();
        for (int i = 0; i < root.path("questions").size(); i++) {
            questions.add(question(root.at("/questions/" + i), "/questions/" + i));
        }
        List<QuizDraft> quizzes = new ArrayList<>();
        for (int i = 0; i < root.path("quizzes").size(); i++) {
            quizzes.add(quiz(root.at("/quizzes/" + i), "/quizzes/" + i));
        }
        return new Draft(
                new BankDraft(
                        text(root, "bank"), text(root, "title"), text(root, "description"), text(root, "language")),
                sources,
                questions,
                quizzes);
    }

    private static SourceDraft source(JsonNode node, Position position) throws JsonProcessingException {
        List<Passage> passages = new ArrayList<>();
        for (JsonNode passage : node.get("passages")) {
            passages.add(Json.MAPPER.treeToValue(passage, Passage.class));
        }
        SourceText source = new SourceText(
                SourceText.SCHEMA,
                text(node, "title"),
                text(node, "label"),
                text(node, "author"),
                text(node, "publisher"),
                text(node, "published"),
                text(node, "language"),
                text(node, "stance"),
                passages);
        return new SourceDraft(text(node, "id"), source, position);
    }

    private QuestionDraft question(JsonNode node, String pointer) throws JsonProcessingException {
        ObjectNode content = ((ObjectNode) node).deepCopy().without(COMMON);
        return new QuestionDraft(
                text(node, "id"),
                types.read(text(node, "type"), content),
                text(node, "stem"),
                text(node, "explanation"),
                citations(node.path("citations")),
                citations(node.path("conflicts")),
                strings(node.path("tags")),
                node.path("inferred").asBoolean(),
                pointer);
    }

    private static QuizDraft quiz(JsonNode node, String pointer) {
        return new QuizDraft(
                text(node, "id"),
                text(node, "title"),
                text(node, "description"),
                node.path("minutes").asInt(),
                strings(node.path("questions")),
                pointer);
    }

    private static List<Citation> citations(JsonNode nodes) throws JsonProcessingException {
        List<Citation> citations = new ArrayList<>();
        for (JsonNode node : nodes) {
            citations.add(Json.MAPPER.treeToValue(node, Citation.class));
        }
        return citations;
    }

    /** The texts of a list; none for anything else, such as the word "all". */
    private static List<String> strings(JsonNode nodes) {
        return nodes.isArray()
                ? StreamSupport.stream(nodes.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList()
                : List.of();
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText("");
    }
}
