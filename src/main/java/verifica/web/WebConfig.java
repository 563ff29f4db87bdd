package verifica.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;

/** Settings of the installation as a whole. */
@ConfigMapping(prefix = "verifica")
public interface WebConfig {

    /** The folder of the database; relative to the folder that the application is started from. */
    @WithDefault("data")
    @NotBlank
    @WithName("data-dir")
    String dataDir();

    /** The address under which users reach the installation, if it is not {@code http://localhost:<port>}: it is printed at the start. */
    @WithName("base-url")
    Optional<String> baseUrl();

    /** The largest form that is taken, in bytes: a hundred long typed answers are far below it. */
    @WithDefault("262144")
    @Min(16_384)
    @WithName("max-form-size")
    long maxFormSize();
}
