package verifica.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses forms that are too large before they are read, with a page that says so. The server's own limit stands far above it, and only closes the
 * connection.
 */
class FormLimit {

    private final WebConfig config;

    FormLimit(WebConfig config) {
        this.config = config;
    }

    @ServerRequestFilter(preMatching = true)
    Optional<Response> check(ContainerRequestContext context, HttpServerRequest request) {
        String length = context.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (length == null || (length.length() < 10 && Long.parseLong(length) <= config.maxFormSize())) {
            return Optional.empty();
        }
        // What still comes is thrown away, so that the browser gets to read the answer.
        request.resume();
        return Optional.of(
                Response.status(Response.Status.REQUEST_ENTITY_TOO_LARGE).build());
    }
}
