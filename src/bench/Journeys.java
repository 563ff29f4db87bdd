import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Whole student journeys over HTTP: {@code java src/bench/Journeys.java [options]}. Compiles what it needs and runs it. */
public class Journeys {

    public static void main(String[] arguments) throws Exception {
        run("bench.JourneysBench", arguments);
    }

    static void run(String program, String[] arguments) throws Exception {
        Path classes = Files.createDirectories(Path.of("target", "bench"));
        List<String> options = new ArrayList<>(List.of("-d", classes.toString()));
        try (Stream<Path> sources = Files.list(Path.of("src", "bench", "bench"))) {
            sources.map(Path::toString).filter(name -> name.endsWith(".java")).forEach(options::add);
        }
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, options.toArray(String[]::new)) != 0) {
            throw new IllegalStateException("the benchmark does not compile; is this the project's folder?");
        }
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("-XX:+UseSerialGC", "-Xmx256m", "-cp", classes.toString(), program));
        command.addAll(List.of(arguments));
        System.exit(new ProcessBuilder(command).inheritIO().start().waitFor());
    }
}
