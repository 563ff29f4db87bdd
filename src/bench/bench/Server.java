package bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged application in a process of its own. */
final class Server implements AutoCloseable {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(120);

    private final Process process;
    private final int port;
    private final double startMilliseconds;

    private Server(Process process, int port, double startMilliseconds) {
        this.process = process;
        this.port = port;
        this.startMilliseconds = startMilliseconds;
    }

    /** Starts it and waits for the first good answer of the front page. */
    static Server start(Options options, Path data, List<String> settings) throws IOException, InterruptedException {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(options.text("java", ownJava())));
        command.add("-Xmx" + options.text("xmx", "192m"));
        List.of(options.text("jvm", "").split(" ")).stream()
                .filter(option -> !option.isBlank())
                .forEach(command::add);
        command.addAll(List.of("-Dverifica.data-dir=" + data, "-Dquarkus.http.port=" + port));
        settings.forEach(setting -> command.add("-D" + setting));
        command.addAll(List.of("-jar", options.text("application", "target/quarkus-app/quarkus-run.jar")));
        Files.createDirectories(data);
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("start-" + System.currentTimeMillis() + ".log")
                        .toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        await(process, port, begin);
        return new Server(process, port, (System.nanoTime() - begin) / 1e6);
    }

    private static String ownJava() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void await(Process process, int port, long begin) throws InterruptedException {
        while (!answers(port)) {
            if (!process.isAlive() || System.nanoTime() - begin > PATIENCE) {
                process.destroyForcibly();
                throw new IllegalStateException("the application does not start; its log lies in the data folder");
            }
            Thread.sleep(5);
        }
    }

    private static boolean answers(int port) {
        try (Wire wire = new Wire(port)) {
            return wire.send("/", "", null, true).status() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    double startMilliseconds() {
        return startMilliseconds;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
