package bench;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What was said on the command line: {@code --name value}. */
record Options(Map<String, String> given) {

    /** Reads the arguments; names that are not known here end the program with a message. */
    static Options of(String[] arguments, Set<String> known) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            String name = arguments[i].replaceFirst("^--", "");
            if (!known.contains(name) || i + 1 == arguments.length) {
                System.err.println("options, each with a value: --" + String.join(", --", known));
                System.exit(2);
            }
            given.put(name, arguments[i + 1]);
        }
        return new Options(given);
    }

    int number(String name, int otherwise) {
        return Integer.parseInt(given.getOrDefault(name, String.valueOf(otherwise)));
    }

    double decimal(String name, double otherwise) {
        return Double.parseDouble(given.getOrDefault(name, String.valueOf(otherwise)));
    }

    String text(String name, String otherwise) {
        return given.getOrDefault(name, otherwise);
    }
}
