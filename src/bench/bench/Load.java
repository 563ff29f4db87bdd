package bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Students as threads, each with a connection of its own that stays open. */
final class Load {

    /**
     * What came of a phase.
     *
     * @param used what the server used in it
     */
    record Phase(Figures figures, double seconds, Usage used) {

        double journeysPerSecond() {
            return figures.journeys() / seconds;
        }
    }

    /** What a student does again and again. */
    interface Work {
        void once(Visit visit, Random random) throws IOException;
    }

    private final Server server;
    private final int students;
    private final Work work;

    Load(Server server, int students, Work work) {
        this.server = server;
        this.students = students;
        this.work = work;
    }

    /** As fast as the server can: whoever is through begins anew at once. */
    Phase closed(int seconds) throws Exception {
        return run(seconds, () -> 0L);
    }

    /** Begins so many a second, whether or not the server keeps up; one that has to wait for a free student counts the waiting. */
    Phase open(int seconds, double rate) throws Exception {
        long interval = (long) (TimeUnit.SECONDS.toNanos(1) / rate);
        AtomicLong next = new AtomicLong(System.nanoTime());
        return run(seconds, () -> next.getAndAdd(interval));
    }

    private interface Schedule {
        /** When the next is due; 0 for at once. */
        long next();
    }

    private Phase run(int seconds, Schedule schedule) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(students);
        Usage before = Usage.of(server.pid());
        long begin = System.nanoTime();
        long end = begin + TimeUnit.SECONDS.toNanos(seconds);
        List<Future<Figures>> running = new ArrayList<>();
        for (int i = 0; i < students; i++) {
            running.add(threads.submit(() -> student(end, schedule)));
        }
        Figures all = new Figures();
        for (Future<Figures> student : running) {
            all.addAll(result(student));
        }
        threads.shutdown();
        double took = (System.nanoTime() - begin) / 1e9;
        return new Phase(all, took, Usage.of(server.pid()).since(before));
    }

    private static Figures result(Future<Figures> student) throws Exception {
        try {
            return student.get();
        } catch (ExecutionException e) {
            e.getCause().printStackTrace();
            System.exit(1);
            throw e;
        }
    }

    private Figures student(long end, Schedule schedule) throws IOException {
        Figures figures = new Figures();
        Random random = new Random();
        try (Wire wire = new Wire(server.port())) {
            while (true) {
                long due = schedule.next();
                if (Math.max(due, System.nanoTime()) >= end) {
                    return figures;
                }
                while (due > System.nanoTime()) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                Visit visit = new Visit(wire, figures);
                visit.due(due);
                work.once(visit, random);
                figures.journey();
            }
        }
    }
}
