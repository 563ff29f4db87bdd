package verifica.question;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import verifica.base.Fields;

/**
 * What a student gave for one question: part -> value, in the question's own terms (the number of the option as written, not as shuffled) and, where it was
 * typed, exactly as typed. A part that was left empty is absent, so two responses are the same if and only if they are equal.
 */
public record Response(@JsonValue Map<String, String> parts) {

    public static final Response EMPTY = new Response(Map.of());

    /** The longest text that is kept of one part. Forms say so with {@code maxlength}; what is longer did not come from them. */
    public static final int MAXIMUM = 500;

    /** Strips each value and leaves out the empty ones. */
    @JsonCreator
    public Response(Map<String, String> parts) {
        Map<String, String> kept = new TreeMap<>();
        parts.forEach((part, value) -> {
            String text = value.strip();
            if (!text.isEmpty()) {
                kept.put(part, text.length() > MAXIMUM ? text.substring(0, MAXIMUM) : text);
            }
        });
        this.parts = Map.copyOf(kept);
    }

    public static Response of(String part, String value) {
        return new Response(Map.of(part, value));
    }

    /** The response whose single part is a field as it was typed. */
    public static Response typed(Fields fields, String name) {
        return of(name, fields.first(name));
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** The value of a part, or an empty string. */
    public String part(String name) {
        return parts.getOrDefault(name, "");
    }

    /** The value of a part that is told apart by its number, or an empty string. */
    public String part(int number) {
        return part(Parts.name(number));
    }

    /** The response without some of its parts. */
    public Response without(Set<String> left) {
        Map<String, String> rest = new TreeMap<>(parts);
        rest.keySet().removeAll(left);
        return new Response(rest);
    }
}
