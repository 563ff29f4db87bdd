package bench;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** How long requests took, by kind. Each thread has its own; at the end they are put together. */
final class Figures {

    private static final double MILLION = 1e6;

    private final Map<String, long[]> samples = new TreeMap<>();
    private final Map<String, Integer> counts = new TreeMap<>();
    private int journeys;

    /** One request more, with its nanoseconds. */
    void add(String kind, long nanoseconds) {
        long[] times = samples.computeIfAbsent(kind, k -> new long[1024]);
        int count = counts.merge(kind, 1, Integer::sum) - 1;
        if (count == times.length) {
            times = Arrays.copyOf(times, 2 * count);
            samples.put(kind, times);
        }
        times[count] = nanoseconds;
    }

    void journey() {
        journeys++;
    }

    int journeys() {
        return journeys;
    }

    int requests() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    void addAll(Figures other) {
        journeys += other.journeys;
        other.samples.forEach((kind, times) -> {
            for (int i = 0; i < other.counts.get(kind); i++) {
                add(kind, times[i]);
            }
        });
    }

    /** By kind, and all together under {@code all}. */
    Map<String, Spread> spreads() {
        Map<String, Spread> spreads = new TreeMap<>();
        Figures all = new Figures();
        samples.forEach((kind, times) -> {
            spreads.put(kind, Spread.of(Arrays.copyOf(times, counts.get(kind))));
            for (int i = 0; i < counts.get(kind); i++) {
                all.add("all", times[i]);
            }
        });
        if (all.requests() > 0) {
            spreads.put("all", Spread.of(Arrays.copyOf(all.samples.get("all"), all.requests())));
        }
        return spreads;
    }

    /** Milliseconds: the middle, what 99 of 100 stay below, the worst. */
    record Spread(int count, double p50, double p99, double max) {

        static Spread of(long[] nanoseconds) {
            Arrays.sort(nanoseconds);
            int n = nanoseconds.length;
            return new Spread(
                    n,
                    nanoseconds[n / 2] / MILLION,
                    nanoseconds[(int) Math.min(n - 1, Math.floor(n * 0.99))] / MILLION,
                    nanoseconds[n - 1] / MILLION);
        }
    }
}
