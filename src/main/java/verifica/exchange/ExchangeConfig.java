package verifica.exchange;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.util.Optional;

/** Settings of what is loaded at the start. */
@ConfigMapping(prefix = "verifica.seeds")
public interface ExchangeConfig {

    /** Whether the question sets that come with the application are loaded; a set that was loaded before is passed over. */
    @WithDefault("true")
    boolean enabled();

    /** A folder whose {@code *.yaml} question sets are loaded at each start as well, in the order of their names. */
    @WithName("dir")
    Optional<String> dir();
}
