package bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Figures with their budgets: a table for people, JSON for programs. */
final class Report {

    private final Map<String, Object> values = new LinkedHashMap<>();
    private final List<String> table = new ArrayList<>();
    private final Map<String, Figures.Spread> spreads = new LinkedHashMap<>();

    Report() {
        table.add(row("figure", "measured", "budget", ""));
        row("machine", machine());
        row("java", System.getProperty("java.vendor") + " " + Runtime.version());
    }

    private static String machine() {
        return Runtime.getRuntime().availableProcessors() + " processors, " + System.getProperty("os.name") + " "
                + System.getProperty("os.arch");
    }

    /** A figure that is no number. */
    void row(String name, String value) {
        values.put(name, value);
        table.add(row(name, value, "", ""));
    }

    /** A figure without a budget. */
    void row(String name, double value) {
        values.put(name, rounded(value));
        table.add(row(name, text(value), "", ""));
    }

    /** A figure that has to stay below its budget. */
    void atMost(String name, double value, double budget) {
        values.put(name, rounded(value));
        table.add(row(name, text(value), "<= " + text(budget), value <= budget ? "met" : "NOT MET"));
    }

    /** A figure that has to reach its budget. */
    void atLeast(String name, double value, double budget) {
        values.put(name, rounded(value));
        table.add(row(name, text(value), ">= " + text(budget), value >= budget ? "met" : "NOT MET"));
    }

    /** How long the kinds of requests took in a phase. */
    void spreads(String phase, Figures figures) {
        figures.spreads().forEach((kind, spread) -> spreads.put(phase + " " + kind, spread));
    }

    private static String row(String name, String value, String budget, String verdict) {
        return String.format(Locale.ROOT, "%-52s %22s %12s  %s", name, value, budget, verdict);
    }

    private static String text(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%,.0f" : "%.2f", value);
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    /** Prints the table and writes the same as JSON. */
    void print(Path json) throws IOException {
        table.forEach(System.out::println);
        if (!spreads.isEmpty()) {
            System.out.printf("%n%-28s %9s %9s %9s %9s%n", "milliseconds", "requests", "p50", "p99", "max");
        }
        spreads.forEach((name, s) -> System.out.printf(
                Locale.ROOT, "%-28s %9d %9.2f %9.2f %9.2f%n", name, s.count(), s.p50(), s.p99(), s.max()));
        Files.createDirectories(json.toAbsolutePath().getParent());
        Files.writeString(json, json());
        System.out.println("\nwritten to " + json);
    }

    private String json() {
        List<String> fields = new ArrayList<>();
        values.forEach((name, value) ->
                fields.add(quoted(name) + ": " + (value instanceof String text ? quoted(text) : value.toString())));
        spreads.forEach((name, s) -> fields.add(String.format(
                Locale.ROOT,
                "%s: {\"requests\": %d, \"p50\": %.3f, \"p99\": %.3f, \"max\": %.3f}",
                quoted(name),
                s.count(),
                s.p50(),
                s.p99(),
                s.max())));
        return "{\n  " + String.join(",\n  ", fields) + "\n}\n";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
