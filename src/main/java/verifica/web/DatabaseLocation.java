package verifica.web;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Makes {@code h2.database-file} of {@code verifica.data-dir}: H2 takes only absolute paths, users write relative ones. */
public class DatabaseLocation implements ConfigSourceFactory {

    private static final int ORDINAL = 50;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        ConfigValue folder = context.getValue("verifica.data-dir");
        String chosen = folder == null || folder.getValue() == null ? "data" : folder.getValue();
        String file =
                Path.of(chosen).toAbsolutePath().normalize().resolve("verifica").toString();
        return List.of(new PropertiesConfigSource(Map.of("h2.database-file", file), "data folder", ORDINAL));
    }
}
