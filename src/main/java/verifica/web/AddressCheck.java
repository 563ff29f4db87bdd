package verifica.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Nothing has an address with a NUL in it, and PostgreSQL refuses even to look. */
class AddressCheck {

    @ServerRequestFilter(preMatching = true)
    Optional<Response> check(ContainerRequestContext context) {
        return context.getUriInfo().getPath().indexOf('\0') < 0
                ? Optional.empty()
                : Optional.of(Response.status(Response.Status.NOT_FOUND).build());
    }
}
