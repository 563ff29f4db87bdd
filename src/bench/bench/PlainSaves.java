package bench;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** The floor of a save: the same rows in the same tables of the same database file, through JDBC and nothing else. */
final class PlainSaves {

    private static final String ATTEMPT =
            "insert into attempt (id, token, owner_hash, quiz_version_id, mode, layout, seed, started_at, steps, maximum)"
                    + " values (?, ?, ?, ?, 'exam', 'one-page', ?, ?, 0, 20)";
    private static final String STEP =
            "insert into step (id, attempt_id, sequence, kind, at, changes) values (?, ?, ?, 'SAVE', ?, ?)";
    private static final String COUNT = "update attempt set steps = ? where id = ?";
    private static final String CHANGES = "{\"%d\":{\"response\":{\"choice\":\"2\"}}}";
    private static final long FREE = 1_000_000_000L;

    private final Driver driver;
    private final String url;
    private final int commits;
    private final AtomicLong ids = new AtomicLong(FREE);

    /** Uses the application's own H2 and the database that it has left behind. */
    PlainSaves(Options options, Path data, int commits) throws Exception {
        Path libraries = Path.of(options.text("application", "target/quarkus-app/quarkus-run.jar"))
                .resolveSibling("lib/main");
        try (Stream<Path> files = Files.list(libraries)) {
            URL h2 = files.filter(file -> file.getFileName().toString().startsWith("com.h2database.h2-"))
                    .findFirst()
                    .orElseThrow()
                    .toUri()
                    .toURL();
            this.driver = (Driver) new URLClassLoader(new URL[] {h2})
                    .loadClass("org.h2.Driver")
                    .getConstructor()
                    .newInstance();
        }
        this.url = Statements.url()
                .replace("${h2.database-file}", data.resolve("verifica").toString());
        this.commits = commits;
    }

    /** Commits a second with so many connections, after a warm-up. */
    double perSecond(int connections, int warmup, int seconds) throws Exception {
        try (Connection keepsItOpen = driver.connect(url, new Properties())) {
            run(connections, warmup);
            return run(connections, seconds) / (double) seconds;
        }
    }

    private long run(int connections, int seconds) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        List<Future<Long>> running = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            running.add(threads.submit(() -> untilThe(end)));
        }
        long sum = 0;
        for (Future<Long> future : running) {
            sum += future.get();
        }
        threads.shutdown();
        return sum;
    }

    private long untilThe(long end) throws SQLException {
        long done = 0;
        try (Connection connection = driver.connect(url, new Properties())) {
            connection.setAutoCommit(false);
            long version = anyQuizVersion(connection);
            while (System.nanoTime() < end) {
                long attempt = attempt(connection, version);
                for (int sequence = 1; sequence < commits; sequence++) {
                    step(connection, attempt, sequence);
                }
                done += commits;
            }
        }
        return done;
    }

    private static long anyQuizVersion(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select max(id) from quiz_version");
                ResultSet result = query.executeQuery()) {
            result.next();
            return result.getLong(1);
        }
    }

    private long attempt(Connection connection, long version) throws SQLException {
        long id = ids.incrementAndGet();
        try (PreparedStatement insert = connection.prepareStatement(ATTEMPT)) {
            insert.setLong(1, id);
            insert.setString(2, String.format("%022d", id));
            insert.setString(3, String.format("%064d", id));
            insert.setLong(4, version);
            insert.setLong(5, id);
            insert.setTimestamp(6, Timestamp.from(Instant.now()));
            insert.executeUpdate();
        }
        connection.commit();
        return id;
    }

    private void step(Connection connection, long attempt, int sequence) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(STEP);
                PreparedStatement count = connection.prepareStatement(COUNT)) {
            insert.setLong(1, ids.incrementAndGet());
            insert.setLong(2, attempt);
            insert.setInt(3, sequence);
            insert.setTimestamp(4, Timestamp.from(Instant.now()));
            insert.setString(5, String.format(CHANGES, sequence));
            insert.executeUpdate();
            count.setInt(1, sequence);
            count.setLong(2, attempt);
            count.executeUpdate();
        }
        connection.commit();
    }
}
