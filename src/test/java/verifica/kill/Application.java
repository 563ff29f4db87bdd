package verifica.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged application in a process of its own, ready to answer. */
final class Application implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Process process;
    private final int port;
    private final Path log;

    private Application(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /**
     * Starts it and waits until it says that it is ready.
     *
     * @param folder the folder that it is started from
     * @param settings {@code name=value}, as behind {@code -D}
     */
    static Application start(Path folder, int port, List<String> settings) throws IOException, InterruptedException {
        Path log = Files.createTempFile(folder, "start-", ".log");
        List<String> command = new ArrayList<>(List.of(java(), "-Xmx256m", "-XX:TieredStopAtLevel=1"));
        settings.forEach(setting -> command.add("-D" + setting));
        command.add("-Djava.io.tmpdir=" + folder);
        command.add("-Dquarkus.http.port=" + port);
        command.addAll(List.of("-jar", System.getProperty("verifica.application")));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Application application = new Application(process, port, log);
        application.awaitReady();
        PortOwner.check(port, process.pid());
        return application;
    }

    /** The machine's other Java, where the property names one; else the Java of this test. */
    private static String java() {
        return System.getProperty(
                "verifica.test.java",
                Path.of(System.getProperty("java.home"), "bin", "java").toString());
    }

    /** A port that nobody listens on. */
    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady() throws IOException, InterruptedException {
        Browser browser = new Browser(address());
        Instant end = Instant.now().plus(PATIENCE);
        while (!browser.finds("/q/health/ready")) {
            if (!process.isAlive()) {
                throw new AssertionError("ended with " + process.exitValue() + " while it started:\n" + log());
            }
            if (Instant.now().isAfter(end)) {
                process.destroyForcibly();
                throw new AssertionError("not ready after " + PATIENCE + ":\n" + log());
            }
            Thread.sleep(PAUSE.toMillis());
        }
    }

    URI address() {
        return URI.create("http://localhost:" + port);
    }

    /** What it has written since its start. */
    String log() throws IOException {
        return Files.readString(log);
    }

    /** Ends it with SIGKILL and tells its exit code. */
    int kill() throws InterruptedException {
        return ended(process.destroyForcibly());
    }

    /** Asks it to end, with SIGTERM, and tells its exit code. */
    int stop() throws InterruptedException {
        process.destroy();
        return ended(process);
    }

    private static int ended(Process process) throws InterruptedException {
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    @Override
    public void close() throws InterruptedException {
        if (process.isAlive()) {
            kill();
        }
    }
}
