package bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without history on a connection: keeps cookies, knows the form token, measures every request. */
final class Visit {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

    private final Wire wire;
    private final Figures figures;
    private final Map<String, String> cookies = new TreeMap<>();
    private String token = "";
    private long due;

    Visit(Wire wire, Figures figures) {
        this.wire = wire;
        this.figures = figures;
    }

    /** The first request was due at this moment (of {@link System#nanoTime}): waiting for its turn counts as its time. */
    void due(long moment) {
        due = moment;
    }

    /** Opens a page, which has to be there, and returns its text. */
    String open(String kind, String path) throws IOException {
        Reply reply = timed(kind, path, null);
        expect(200, reply, path);
        String page = reply.text();
        Matcher found = TOKEN.matcher(page);
        if (found.find()) {
            token = found.group(1);
        }
        return page;
    }

    /** Posts fields with the form token of the last page; the answer has to lead elsewhere, and where is returned. */
    String post(String kind, String path, String fields) throws IOException {
        String form = "csrf-token=" + URLEncoder.encode(token, StandardCharsets.UTF_8) + "&" + fields;
        Reply reply = timed(kind, path, form);
        expect(303, reply, path);
        return reply.header("location").replaceFirst("^https?://[^/]+", "");
    }

    /** The same page once more, compressed or not, for its size; not among the figures. */
    Reply weigh(String path, boolean gzip) throws IOException {
        Reply reply = wire.send(path, cookieLine(), null, gzip);
        expect(200, reply, path);
        return reply;
    }

    private Reply timed(String kind, String path, String form) throws IOException {
        long start = due == 0 ? System.nanoTime() : due;
        due = 0;
        Reply reply = wire.send(path, cookieLine(), form, true);
        figures.add(kind, System.nanoTime() - start);
        for (String line : reply.headers()) {
            if (line.regionMatches(true, 0, "set-cookie:", 0, 11)) {
                String[] cookie = line.substring(11).trim().split(";", 2)[0].split("=", 2);
                cookies.put(cookie[0], cookie[1]);
            }
        }
        return reply;
    }

    private String cookieLine() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private static void expect(int status, Reply reply, String path) {
        if (reply.status() != status) {
            throw new IllegalStateException(path + " answered " + reply.status() + ": " + reply.text());
        }
    }
}
