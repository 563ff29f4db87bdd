package verifica.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.common.headers.MediaTypeHeaderDelegate;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.handlers.FormBodyHandler;
import org.jboss.resteasy.reactive.server.handlers.RequestDeserializeHandler;
import verifica.base.Tokens;

/** What a reader sees when something cannot be done: a page in their language with a way on, never a trace. */
class ErrorPages {

    private static final Logger LOG = Logger.getLogger(ErrorPages.class);
    private static final String REFERENCE = "verifica.reference";
    private static final int FIRST_ERROR = 400;

    /** What the framework reads posted forms with. */
    private static final Set<String> FORM_READERS = Set.of(
            FormBodyHandler.class.getName(),
            RequestDeserializeHandler.class.getName(),
            MediaTypeHeaderDelegate.class.getName());

    @CheckedTemplate(basePath = "web")
    static class Templates {
        static native TemplateInstance error(int status, String reference);
    }

    private final Page page;
    private final Reader reader;

    ErrorPages(Page page, Reader reader) {
        this.page = page;
        this.reader = reader;
    }

    @ServerExceptionMapper
    Response known(WebApplicationException exception) {
        return Response.fromResponse(exception.getResponse()).entity(null).build();
    }

    /** What nobody foresaw: the log gets everything, the reader a number to find it by. */
    @ServerExceptionMapper
    Response unknown(Throwable exception, ContainerRequestContext request) {
        if (garbled(exception)) {
            return Response.status(Response.Status.BAD_REQUEST).build();
        }
        String reference = Tokens.random().substring(0, 8);
        LOG.errorf(
                exception,
                "%s %s failed [%s]",
                request.getMethod(),
                request.getUriInfo().getPath(),
                reference);
        request.setProperty(REFERENCE, reference);
        return Response.serverError().build();
    }

    /** Whether a form could not even be taken apart: broken escapes, thousands of fields, no media type. That is for the sender to mend. */
    private static boolean garbled(Throwable exception) {
        return Arrays.stream(exception.getStackTrace())
                .map(StackTraceElement::getClassName)
                .anyMatch(FORM_READERS::contains);
    }

    /** Puts the page into every answer that says that something failed and has no words of its own, whoever gave it. */
    @ServerResponseFilter
    void explain(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() < FIRST_ERROR || response.hasEntity()) {
            return;
        }
        reader.withoutForms();
        Object reference = request.getProperty(REFERENCE);
        Response explained = page.of(
                response.getStatus(),
                Templates.error(response.getStatus(), reference == null ? "" : reference.toString()));
        explained.getHeaders().forEach((name, values) -> response.getHeaders().put(name, values));
        response.setEntity(
                explained.getEntity(), null, MediaType.valueOf(explained.getHeaderString(HttpHeaders.CONTENT_TYPE)));
    }
}
