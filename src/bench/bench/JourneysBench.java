package bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Measures whole journeys and compares with the budgets. */
final class JourneysBench {

    private static final double KIB = 1000;

    private final Options options;
    private final Path folder;
    private final List<String> settings;
    private final Report report = new Report();

    private JourneysBench(Options options) throws IOException {
        this.options = options;
        this.folder = Files.createTempDirectory("verifica-bench");
        Path sets = Files.createDirectories(folder.resolve("sets"));
        QuizFile.write(sets);
        this.settings = List.of("verifica.seeds.dir=" + sets);
    }

    public static void main(String[] arguments) throws Exception {
        Options options = Options.of(
                arguments,
                Set.of("students", "seconds", "warmup", "rate", "xmx", "java", "jvm", "application", "json"));
        new JourneysBench(options).run();
        System.exit(0);
    }

    private void run() throws Exception {
        report.row("heap limit", options.text("xmx", "192m"));
        starts();
        loaded();
        tell("statements");
        report.atMost(
                "SQL statements a journey, without commits",
                Statements.perJourney(options, folder.resolve("traced"), settings),
                25);
        report.print(Path.of(options.text("json", "target/bench/journeys.json")));
    }

    private static void tell(String phase) {
        System.err.println("... " + phase);
    }

    private void starts() throws Exception {
        tell("starts");
        Path data = folder.resolve("starts");
        try (Server first = Server.start(options, data, List.of())) {
            report.row("first start, loading the seeds, ms", first.startMilliseconds());
        }
        try (Server second = Server.start(options, data, List.of())) {
            report.row("second start, ms", second.startMilliseconds());
        }
    }

    private void loaded() throws Exception {
        Path data = folder.resolve("loaded");
        try (Server server = Server.start(options, data, settings)) {
            int students = options.number("students", 32);
            report.row("students", students);
            Load load = new Load(server, students, Journey::make);
            int warmup = options.number("warmup", 90);
            tell("warm-up, " + warmup + " s");
            load.closed(warmup);
            double rate = options.decimal("rate", saturated(load, data).journeysPerSecond() / 2);
            halfRate(load, rate);
            memory(server);
            pages(server);
        }
    }

    private Load.Phase saturated(Load load, Path data) throws Exception {
        tell("saturated");
        long before = size(data);
        Load.Phase phase = load.closed(options.number("seconds", 60));
        int journeys = phase.figures().journeys();
        report.row("journeys measured, every score right", journeys);
        report.row("journeys a second, saturated", phase.journeysPerSecond());
        report.row("requests a second, saturated", phase.figures().requests() / phase.seconds());
        report.atMost("server CPU ms a journey, saturated", phase.used().cpuMilliseconds() / journeys, 10);
        report.row("growth of the database file, kB a journey", (size(data) - before) / KIB / journeys);
        report.atMost("written to disk, kB a journey", phase.used().writtenBytes() / KIB / journeys, 8);
        report.spreads("saturated", phase.figures());
        return phase;
    }

    private void halfRate(Load load, double rate) throws Exception {
        tell("half the rate, " + Math.round(rate) + " journeys/s");
        Load.Phase phase = load.open(options.number("seconds", 60), rate);
        Figures.Spread all = phase.figures().spreads().get("all");
        report.row("journeys a second, at half the rate", phase.journeysPerSecond());
        report.row(
                "server CPU ms a journey, at half the rate",
                phase.used().cpuMilliseconds() / phase.figures().journeys());
        report.row(
                "written to disk at half the rate, kB a journey",
                phase.used().writtenBytes() / KIB / phase.figures().journeys());
        report.atMost("p50 at half the rate, ms", all.p50(), 5);
        report.atMost("p99 at half the rate, ms", all.p99(), 50);
        report.spreads("half", phase.figures());
    }

    private void memory(Server server) throws Exception {
        report.row("resident memory after the load, MiB", Usage.resident(server.pid()));
        report.atMost("resident memory at its peak, MiB", Usage.residentPeak(server.pid()), 300);
        report.row("live in the heap after the load, MiB", Usage.heap(server.pid()));
    }

    private void pages(Server server) throws IOException {
        PageBytes bytes = PageBytes.measure(server.port());
        report.row("attempt page, HTML not compressed, kB", bytes.plainHtml() / KIB);
        report.atMost("attempt page, HTML compressed, kB", bytes.html() / KIB, 14);
        report.atMost("attempt page with all assets, compressed, kB", bytes.withAssets() / KIB, 30);
    }

    private static long size(Path data) throws IOException {
        return Files.size(data.resolve("verifica.mv.db"));
    }
}
