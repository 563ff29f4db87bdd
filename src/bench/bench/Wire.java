package bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One connection that is kept open, as a browser keeps it. Does little, so that the machine's time is left to the server. */
final class Wire implements AutoCloseable {

    private static final int PATIENCE = 60_000;

    private final String host;
    private final Socket socket;
    private final InputStream in;
    private int taken;

    Wire(int port) throws IOException {
        this.host = "localhost:" + port;
        this.socket = new Socket("localhost", port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE);
        this.in = new BufferedInputStream(socket.getInputStream(), 1 << 15);
    }

    /** Sends a request and waits for the whole answer. A form, if there is one, is posted. */
    Reply send(String path, String cookies, String form, boolean gzip) throws IOException {
        StringBuilder head = new StringBuilder(form == null ? "GET " : "POST ")
                .append(path)
                .append(" HTTP/1.1\r\nHost: ")
                .append(host)
                .append("\r\nAccept: text/html\r\nAccept-Language: it\r\n");
        if (gzip) {
            head.append("Accept-Encoding: gzip\r\n");
        }
        if (!cookies.isEmpty()) {
            head.append("Cookie: ").append(cookies).append("\r\n");
        }
        if (form != null) {
            head.append("Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ")
                    .append(form.length())
                    .append("\r\n");
        }
        head.append("\r\n").append(form == null ? "" : form);
        socket.getOutputStream().write(head.toString().getBytes(StandardCharsets.US_ASCII));
        return read();
    }

    private Reply read() throws IOException {
        taken = 0;
        int status = Integer.parseInt(line().split(" ")[1]);
        List<String> headers = new ArrayList<>();
        int length = 0;
        boolean chunked = false;
        for (String line = line(); !line.isEmpty(); line = line()) {
            headers.add(line);
            String lower = line.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(
                        lower.substring("content-length:".length()).trim());
            }
            chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
        }
        byte[] body = chunked ? chunks() : bytes(length);
        return new Reply(status, headers, body, taken);
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream(1 << 14);
        while (true) {
            int size = Integer.parseInt(line(), 16);
            body.writeBytes(bytes(size));
            line();
            if (size == 0) {
                return body.toByteArray();
            }
        }
    }

    private byte[] bytes(int count) throws IOException {
        byte[] bytes = in.readNBytes(count);
        taken += bytes.length;
        if (bytes.length < count) {
            throw new EOFException("the server closed the connection within an answer");
        }
        return bytes;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the server closed the connection");
            }
            line.append((char) next);
        }
        taken += line.length() + 1;
        line.setLength(Math.max(0, line.length() - 1));
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
