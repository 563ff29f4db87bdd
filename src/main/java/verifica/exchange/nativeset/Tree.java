package verifica.exchange.nativeset;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import verifica.exchange.Position;

/** A YAML document as JSON, that knows the place of everything in it. */
record Tree(JsonNode root, Map<String, Position> positions) {}
