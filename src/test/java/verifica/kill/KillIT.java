package verifica.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Nothing acknowledged is lost: the application is killed while students save, started again, and has to know every answer. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class KillIT {

    private static final int ROUNDS = Integer.getInteger("verifica.kill.rounds", 20);
    private static final int STUDENTS = 4;
    private static final int MOST_REPLIES = 40;
    private static final int MOST_MICROSECONDS = 3000;
    private static final int KILLED = 137;
    private static final int PATIENCE = 120;

    private final Random random = new Random();
    private final ExecutorService threads = Executors.newFixedThreadPool(STUDENTS);
    private final AtomicInteger saved = new AtomicInteger();

    @TempDir
    Path folder;

    @Test
    void aKilledProcessLosesNoAcknowledgedAnswer() throws Exception {
        List<String> settings = List.of("verifica.data-dir=stored", "verifica.seeds.dir=" + QuestionSet.write(folder));
        int port = Application.freePort();
        List<Student> all = new ArrayList<>();
        int waiting = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            try (Application application = Application.start(folder, port, settings)) {
                assertThat(application.log().contains("questions added")).isEqualTo(round == 1);
                for (Student student : latest(all)) {
                    student.findsEverything();
                }
                all.addAll(killedWhileSaving(application));
                waiting += (int) latest(all).stream().filter(Student::waits).count();
            }
        }
        try (Application application = Application.start(folder, port, settings)) {
            for (Student student : all) {
                student.findsEverything();
            }
            assertThat(application.kill()).isEqualTo(KILLED);
        }
        everythingIsWhole();
        System.out.printf(
                "%d kills: %d acknowledged saves, none lost; %d saves cut off, none half-written%n",
                ROUNDS + 1, saved.get(), waiting);
    }

    private static List<Student> latest(List<Student> all) {
        return all.subList(Math.max(0, all.size() - STUDENTS), all.size());
    }

    /** One round: new students save at once, and shortly after one of the replies the process is gone. */
    private List<Student> killedWhileSaving(Application application) throws Exception {
        List<Student> students = new ArrayList<>();
        for (int i = 0; i < STUDENTS; i++) {
            students.add(Student.start(application.address(), new Random(random.nextLong())));
        }
        CountDownLatch replies = new CountDownLatch(1 + random.nextInt(MOST_REPLIES));
        AtomicBoolean killing = new AtomicBoolean();
        List<Future<?>> work = students.stream()
                .<Future<?>>map(student -> threads.submit(() -> save(student, replies, killing)))
                .toList();
        assertThat(replies.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
        LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(random.nextInt(MOST_MICROSECONDS)));
        killing.set(true);
        assertThat(application.kill()).isEqualTo(KILLED);
        for (Future<?> student : work) {
            student.get(PATIENCE, TimeUnit.SECONDS);
        }
        assertThat(new Browser(application.address()).finds("/q/health/live"))
                .as("somebody still answers")
                .isFalse();
        return students;
    }

    private Void save(Student student, CountDownLatch replies, AtomicBoolean killing) throws Exception {
        try {
            student.saveWithoutEnd(() -> {
                saved.incrementAndGet();
                replies.countDown();
            });
        } catch (IOException e) {
            if (!killing.get()) {
                throw e;
            }
            // What was sent last may or may not have arrived; what was acknowledged has.
        } finally {
            // One who fails before that ends the round, so that the reason is told at once.
            while (replies.getCount() > 0) {
                replies.countDown();
            }
        }
        return null;
    }

    /** Looks into the database itself: no gap in a log, no set loaded twice. */
    private void everythingIsWhole() throws SQLException {
        String file = folder.resolve("stored").resolve("verifica").toString();
        try (Connection connection =
                DriverManager.getConnection("jdbc:h2:file:" + file + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE")) {
            assertThat(count(connection, "select count(*) from attempt")).isEqualTo(ROUNDS * (long) STUDENTS);
            assertThat(count(connection, "select count(*) from step")).isGreaterThanOrEqualTo(saved.get());
            assertThat(count(
                            connection,
                            "select count(*) from attempt a where (a.steps, a.steps) <> (select count(*),"
                                    + " coalesce(max(s.sequence), 0) from step s where s.attempt_id = a.id)"))
                    .isZero();
            assertThat(count(connection, "select count(*) - count(distinct file_hash) from bank_load"))
                    .isZero();
        }
    }

    private static long count(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }
}
