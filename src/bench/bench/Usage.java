package bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a process has used since its start, as Linux counts it; nothing but zeros elsewhere.
 *
 * @param cpuMilliseconds in the process and for it in the system
 * @param writtenBytes what it caused to be written to the disk, in whole blocks of the page cache
 */
record Usage(double cpuMilliseconds, long writtenBytes) {

    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final double MILLISECONDS_PER_TICK = 10;
    private static final Pattern HEAP = Pattern.compile("used ([0-9]+)K");

    static Usage of(long pid) throws IOException {
        String stat = read(pid, "stat");
        if (stat.isEmpty()) {
            return new Usage(0, 0);
        }
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        double ticks = Double.parseDouble(fields[USER]) + Double.parseDouble(fields[SYSTEM]);
        return new Usage(ticks * MILLISECONDS_PER_TICK, number(read(pid, "io"), "write_bytes: "));
    }

    Usage since(Usage earlier) {
        return new Usage(cpuMilliseconds - earlier.cpuMilliseconds, writtenBytes - earlier.writtenBytes);
    }

    /** Resident memory now, in MiB. */
    static double resident(long pid) throws IOException {
        return number(read(pid, "status"), "VmRSS:\\s+") / 1024.0;
    }

    /** The most that was resident since the start, in MiB. */
    static double residentPeak(long pid) throws IOException {
        return number(read(pid, "status"), "VmHWM:\\s+") / 1024.0;
    }

    /** What lives in the heap after a full collection, in MiB; 0 if it cannot be asked. */
    static double heap(long pid) throws IOException, InterruptedException {
        jcmd(pid, "GC.run");
        Matcher used = HEAP.matcher(jcmd(pid, "GC.heap_info"));
        double sum = 0;
        while (used.find() && sum == 0) {
            sum += Double.parseDouble(used.group(1));
        }
        return sum / 1024;
    }

    private static String jcmd(long pid, String command) throws IOException, InterruptedException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process process = new ProcessBuilder(jcmd.toString(), String.valueOf(pid), command)
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        return output;
    }

    private static String read(long pid, String file) throws IOException {
        Path path = Path.of("/proc", String.valueOf(pid), file);
        return Files.isReadable(path) ? Files.readString(path) : "";
    }

    private static long number(String text, String label) {
        Matcher found = Pattern.compile("(?m)^" + label + "([0-9]+)").matcher(text);
        return found.find() ? Long.parseLong(found.group(1)) : 0;
    }
}
