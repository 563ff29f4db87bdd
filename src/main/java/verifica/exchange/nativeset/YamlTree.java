package verifica.exchange.nativeset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.DuplicateKeyException;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import verifica.exchange.Position;

/**
 * Turns YAML 1.2 into JSON with positions. The core schema of YAML 1.2 (section 10.3) is what an author expects: "no" and "2024-06-19" are texts. Aliases are
 * refused, because a set that needs them is one that was made to grow.
 */
final class YamlTree {

    private static final int DEEPEST = 20;
    private static final int LONGEST_NUMBER = 40;

    private final JsonNodeFactory json = JsonNodeFactory.instance;
    private final Map<String, Position> positions = new HashMap<>();

    private YamlTree() {}

    /**
     * Reads one document.
     *
     * @throws org.snakeyaml.engine.v2.exceptions.YamlEngineException where it is no YAML
     */
    static Tree read(byte[] bytes, String file) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setAllowDuplicateKeys(false)
                .setMaxAliasesForCollections(0)
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        YamlTree tree = new YamlTree();
        try {
            JsonNode root = new Compose(settings)
                    .composeString(new String(bytes, StandardCharsets.UTF_8))
                    .map(node -> tree.convert(node, "", 0))
                    .orElse(tree.json.nullNode());
            return new Tree(root, tree.positions);
        } catch (StackOverflowError e) {
            // The library calls itself for each level and has no limit of its own.
            throw new YamlEngineException("nested too deeply", e);
        }
    }

    private JsonNode convert(Node node, String pointer, int depth) {
        if (depth > DEEPEST) {
            return json.nullNode();
        }
        node.getStartMark().ifPresent(mark -> positions.putIfAbsent(pointer, position(mark)));
        if (node instanceof MappingNode mapping) {
            return object(mapping, pointer, depth);
        }
        if (node instanceof SequenceNode sequence) {
            ArrayNode array = json.arrayNode();
            List<Node> items = sequence.getValue();
            for (int i = 0; i < items.size(); i++) {
                array.add(convert(items.get(i), pointer + "/" + i, depth + 1));
            }
            return array;
        }
        return scalar((ScalarNode) node);
    }

    private ObjectNode object(MappingNode mapping, String pointer, int depth) {
        ObjectNode object = json.objectNode();
        for (NodeTuple entry : mapping.getValue()) {
            String name = entry.getKeyNode() instanceof ScalarNode key ? key.getValue() : "?";
            String below = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
            entry.getKeyNode().getStartMark().ifPresent(mark -> positions.put(below, position(mark)));
            if (object.has(name)) {
                throw new DuplicateKeyException(
                        mapping.getStartMark(), name, entry.getKeyNode().getStartMark());
            }
            object.set(name, convert(entry.getValueNode(), below, depth + 1));
        }
        return object;
    }

    private JsonNode scalar(ScalarNode node) {
        String text = node.getValue();
        if (node.getTag().equals(Tag.NULL)) {
            return json.nullNode();
        }
        if (node.getTag().equals(Tag.BOOL)) {
            return json.booleanNode(Boolean.parseBoolean(text));
        }
        boolean decimal = text.matches("[-+]?[0-9]+(\\.[0-9]+)?") && text.length() <= LONGEST_NUMBER;
        if (node.getTag().equals(Tag.INT) && decimal) {
            return json.numberNode(new BigInteger(text.startsWith("+") ? text.substring(1) : text));
        }
        if (node.getTag().equals(Tag.FLOAT) && decimal) {
            return json.numberNode(new BigDecimal(text));
        }
        return json.textNode(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    private static Position position(Mark mark) {
        return new Position(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
