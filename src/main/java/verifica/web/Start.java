package verifica.web;

import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import org.jboss.logging.Logger;

/** Tells the operator where the application is reached, as soon as it is. */
@ApplicationScoped
class Start {

    private static final Logger LOG = Logger.getLogger("verifica");

    private final WebConfig config;

    Start(WebConfig config) {
        this.config = config;
    }

    void announce(@ObservesAsync HttpServerStart started) {
        LOG.infof(
                "Verifica: %s",
                config.baseUrl().orElse("http://localhost:" + started.options().getPort()));
    }
}
