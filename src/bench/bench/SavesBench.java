package bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Measures how many commits a second students get who save after every answer, against the same rows through JDBC alone. */
final class SavesBench {

    /** Of each attempt: its start, and one save for every answer. */
    private static final int COMMITS = 1 + QuizFile.QUESTIONS;

    private final Options options;
    private final Path data;
    private final List<String> settings;
    private final Report report = new Report();

    private SavesBench(Options options) throws IOException {
        this.options = options;
        Path folder = Files.createTempDirectory("verifica-bench");
        this.data = folder.resolve("saved");
        Path sets = Files.createDirectories(folder.resolve("sets"));
        QuizFile.write(sets);
        this.settings = List.of("verifica.seeds.dir=" + sets, "verifica.seeds.enabled=false");
    }

    public static void main(String[] arguments) throws Exception {
        Options options = Options.of(
                arguments, Set.of("students", "seconds", "warmup", "xmx", "java", "jvm", "application", "json"));
        new SavesBench(options).run();
        System.exit(0);
    }

    private void run() throws Exception {
        int students = options.number("students", 16);
        int seconds = options.number("seconds", 30);
        report.row("students, and connections", students);
        double application = application(students, options.number("warmup", 90), seconds);
        double plain =
                new PlainSaves(options, data, COMMITS).perSecond(students, options.number("warmup", 90) / 3, seconds);
        report.row("durable commits a second, plain JDBC", plain);
        report.atLeast("application against plain JDBC", application / plain, 0.5);
        report.print(Path.of(options.text("json", "target/bench/saves.json")));
    }

    private double application(int students, int warmup, int seconds) throws Exception {
        try (Server server = Server.start(options, data, settings)) {
            Load load = new Load(server, students, SavesBench::saveEveryAnswer);
            load.closed(warmup);
            Load.Phase phase = load.closed(seconds);
            double commits = (double) phase.figures().journeys() * COMMITS;
            report.row("durable commits a second, application", commits / phase.seconds());
            report.row("server CPU ms a commit", phase.used().cpuMilliseconds() / commits);
            report.row("written to disk, kB a commit", phase.used().writtenBytes() / 1000.0 / commits);
            report.spreads("application", phase.figures());
            return commits / phase.seconds();
        }
    }

    /** The pages are opened once an attempt, as little as the forms allow: the commits are what is measured. */
    private static void saveEveryAnswer(Visit visit, Random random) throws IOException {
        visit.open("quiz", "/quizzes/" + QuizFile.SLUG);
        String attempt = visit.post("start", "/quizzes/" + QuizFile.SLUG + "/attempts", "mode=exam&layout=one-page");
        for (int question = 1; question <= QuizFile.QUESTIONS; question++) {
            String fields = "step=" + (question - 1) + "&slot=" + question + "&s" + question + ".choice="
                    + (1 + random.nextInt(4));
            visit.post("save", attempt + "/slots", fields);
        }
    }
}
