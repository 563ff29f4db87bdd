package verifica.exchange.nativeset;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.util.ClassPathUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import verifica.exchange.ExchangeConfig;
import verifica.exchange.Imports;
import verifica.exchange.LoadReport;

/** Loads question sets when the application starts: those that come with it, and those of the operator's folder. */
@ApplicationScoped
class Seeds {

    private static final Logger LOG = Logger.getLogger(Seeds.class);
    private static final String BUILT_IN = "seeds";

    private final NativeReader reader;
    private final Imports imports;
    private final ExchangeConfig config;

    Seeds(NativeReader reader, Imports imports, ExchangeConfig config) {
        this.reader = reader;
        this.imports = imports;
        this.config = config;
    }

    void load(@Observes StartupEvent start) throws IOException {
        if (config.enabled()) {
            ClassPathUtils.consumeAsPaths(BUILT_IN, this::folder);
        }
        config.dir().map(Path::of).ifPresent(this::folder);
    }

    private void folder(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> sets = files.filter(file -> file.getFileName().toString().endsWith(".yaml"))
                    .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                    .toList();
            for (Path set : sets) {
                load(set.getFileName().toString(), Files.readAllBytes(set));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of question sets cannot be read: " + folder, e);
        }
    }

    private void load(String name, byte[] bytes) {
        if (imports.isLoaded(bytes)) {
            return;
        }
        LoadReport report = imports.load(reader.read(name, bytes), bytes);
        report.diagnostics().forEach(diagnostic -> LOG.warn(diagnostic.line(Locale.ENGLISH)));
        if (report.loaded()) {
            LOG.infof(
                    "%s: %d questions added, %d changed, %d unchanged, %d gone",
                    name, report.added(), report.changed(), report.unchanged(), report.gone());
        } else {
            LOG.errorf("%s: not loaded, the bank is as before", name);
        }
    }
}
