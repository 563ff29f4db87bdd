package bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/**
 * An answer of the server.
 *
 * @param headers as they came, one a line
 * @param body as it came, compressed or not
 * @param wireBytes head and body as they went over the wire
 */
record Reply(int status, List<String> headers, byte[] body, int wireBytes) {

    /** The value of a header, or an empty text. */
    String header(String name) {
        String start = name.toLowerCase(Locale.ROOT) + ":";
        for (String line : headers) {
            if (line.toLowerCase(Locale.ROOT).startsWith(start)) {
                return line.substring(start.length()).trim();
            }
        }
        return "";
    }

    boolean compressed() {
        return header("content-encoding").equals("gzip");
    }

    String text() {
        return new String(plain(), StandardCharsets.UTF_8);
    }

    byte[] plain() {
        if (!compressed()) {
            return body;
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body), 1 << 15)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
