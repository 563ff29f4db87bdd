package verifica.attempt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The picture of progress: the percentages of the attempts that were handed in, from the oldest to the newest, as points in a picture 600 wide and 120 high.
 * The table of attempts behind it says the same.
 *
 * @param points where each attempt stands
 */
public record ProgressView(List<Point> points) {

    private static final int LEFT = 40;
    private static final int RIGHT = 590;
    private static final int TOP = 12;
    private static final int BOTTOM = 108;

    /** The picture can tell apart no more than this. */
    private static final int MOST = 40;

    /** One attempt in the picture. */
    public record Point(int x, int y, int percent, String title, String language) {}

    static ProgressView of(List<AttemptSummary> newestFirst) {
        List<AttemptSummary> done = newestFirst.stream()
                .filter(attempt -> attempt.score() != null)
                .limit(MOST)
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.reverse(done);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < done.size(); i++) {
            int x = done.size() == 1 ? (LEFT + RIGHT) / 2 : LEFT + (RIGHT - LEFT) * i / (done.size() - 1);
            int percent = done.get(i).score().percent();
            points.add(new Point(
                    x,
                    BOTTOM - (BOTTOM - TOP) * percent / 100,
                    percent,
                    done.get(i).title(),
                    done.get(i).language()));
        }
        return new ProgressView(points);
    }

    /** The line through the points, as SVG writes it. */
    public String line() {
        return points.stream().map(point -> point.x() + "," + point.y()).collect(Collectors.joining(" "));
    }

    /** One attempt is no progress yet. */
    public boolean worthDrawing() {
        return points.size() > 1;
    }

    public int first() {
        return points.get(0).percent();
    }

    public int last() {
        return points.get(points.size() - 1).percent();
    }
}
