package verifica.question.cloze;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import verifica.question.reading.Fractions;

/**
 * One key of a gap that is typed in words. In JSON a string, or an object where it earns less than everything.
 *
 * @param credit what it earns, above 0 and at most 1
 */
public record Key(String text, BigFraction credit) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Key read(JsonNode json) {
        if (!json.isObject()) {
            return new Key(json.asText(), BigFraction.ONE);
        }
        JsonNode credit = json.path("credit");
        return new Key(
                json.path("text").asText(),
                credit.isMissingNode() ? BigFraction.ONE : Fractions.parse(credit.asText()));
    }

    @JsonValue
    Object written() {
        if (full()) {
            return text;
        }
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("text", text);
        fields.put("credit", Fractions.format(credit));
        return fields;
    }

    boolean full() {
        return credit.equals(BigFraction.ONE);
    }
}
