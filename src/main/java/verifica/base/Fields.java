package verifica.base;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of a posted form: names with what was typed, exactly as it came. Never holds null. */
public record Fields(Map<String, List<String>> values) {

    public static final Fields NONE = new Fields(Map.of());

    public Fields {
        values = Map.copyOf(values);
    }

    /** The first value under a name, or an empty string where there is none. */
    public String first(String name) {
        List<String> found = values.get(name);
        return found == null || found.isEmpty() ? "" : found.get(0);
    }

    /** Every value under a name, in the form's order. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** The fields whose names begin with a prefix, under their names without it: the part of the form that belongs to one slot. */
    public Fields under(String prefix) {
        Map<String, List<String>> below = new LinkedHashMap<>();
        values.forEach((name, found) -> {
            if (name.startsWith(prefix)) {
                below.put(name.substring(prefix.length()), found);
            }
        });
        return new Fields(below);
    }
}
