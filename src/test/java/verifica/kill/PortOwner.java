package verifica.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes sure that the process that we are about to kill is the one that answered us, and not a forgotten one on the same port. */
final class PortOwner {

    private static final List<Path> TABLES = List.of(Path.of("/proc/net/tcp"), Path.of("/proc/net/tcp6"));
    private static final String LISTENING = "0A";
    private static final int ADDRESS = 1;
    private static final int STATE = 3;
    private static final int INODE = 9;

    private PortOwner() {}

    /** Fails if another process listens on the port; says nothing where the system doesn't tell who listens. */
    static void check(int port, long pid) throws IOException {
        if (Files.isReadable(TABLES.get(0))) {
            assertThat(socketsOf(pid))
                    .as("process %d listens on port %d", pid, port)
                    .containsAll(listeners(port))
                    .isNotEmpty();
        }
    }

    private static Set<String> listeners(int port) throws IOException {
        String ending = String.format(Locale.ROOT, ":%04X", port);
        Set<String> found = new HashSet<>();
        for (Path table : TABLES) {
            if (Files.isReadable(table)) {
                Files.readAllLines(table).stream()
                        .map(line -> line.trim().split(" +"))
                        .filter(columns -> columns[ADDRESS].endsWith(ending) && LISTENING.equals(columns[STATE]))
                        .forEach(columns -> found.add("socket:[" + columns[INODE] + "]"));
            }
        }
        assertThat(found).as("somebody listens on port %d", port).isNotEmpty();
        return found;
    }

    private static Set<String> socketsOf(long pid) throws IOException {
        try (Stream<Path> open = Files.list(Path.of("/proc", String.valueOf(pid), "fd"))) {
            return open.map(PortOwner::target)
                    .filter(target -> target.startsWith("socket:"))
                    .collect(Collectors.toSet());
        }
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (NoSuchFileException closedMeanwhile) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
