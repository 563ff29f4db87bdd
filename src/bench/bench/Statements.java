package bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Counts the SQL statements of a journey: H2 itself writes down each one that it is given. */
final class Statements {

    private static final int JOURNEYS = 10;
    private static final String URL = "quarkus.datasource.jdbc.url";
    private static final Path PROPERTIES = Path.of("src", "main", "resources", "application.properties");

    private Statements() {}

    /** Statements per journey, without what the first journey does once, and without commits. */
    static double perJourney(Options options, Path data, List<String> settings) throws Exception {
        List<String> traced = new ArrayList<>(settings);
        traced.add(URL + "=" + url() + ";TRACE_LEVEL_FILE=2;TRACE_MAX_FILE_SIZE=256");
        try (Server server = Server.start(options, data, traced);
                Wire wire = new Wire(server.port())) {
            Journey.make(new Visit(wire, new Figures()), new Random());
            long before = count(data);
            for (int i = 0; i < JOURNEYS; i++) {
                Journey.make(new Visit(wire, new Figures()), new Random());
            }
            return (count(data) - before) / (double) JOURNEYS;
        }
    }

    /** The address of the database as the application has it, with the place of its file left open. */
    static String url() throws IOException {
        return Files.readAllLines(PROPERTIES).stream()
                .filter(line -> line.startsWith(URL + "="))
                .findFirst()
                .orElseThrow()
                .substring(URL.length() + 1);
    }

    private static long count(Path data) throws IOException {
        try (Stream<String> lines = Files.lines(data.resolve("verifica.trace.db"), StandardCharsets.ISO_8859_1)) {
            return lines.filter(
                            line -> line.startsWith("/*SQL") && !line.contains("*/COMMIT") && !line.contains("*/SET "))
                    .count();
        }
    }
}
