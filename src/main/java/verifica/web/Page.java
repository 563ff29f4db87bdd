package verifica.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Turns templates into answers: in the reader's language, and never kept by a cache, because every page shows what one browser did. */
@ApplicationScoped
public class Page {

    /** The form was understood, but something in it needs to be mended; the page says what. */
    public static final int UNPROCESSABLE = 422;

    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("utf-8");

    private final Reader reader;

    Page(Reader reader) {
        this.reader = reader;
    }

    public Response ok(TemplateInstance template) {
        return of(Response.Status.OK.getStatusCode(), template);
    }

    public Response of(int status, TemplateInstance template) {
        return Response.status(status)
                .type(HTML)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_LANGUAGE, reader.language())
                .header(HttpHeaders.VARY, "Accept-Language, Cookie")
                .entity(template.setLocale(reader.locale()).render())
                .build();
    }

    /** After a form: go and GET this address of ours. */
    public static Response.ResponseBuilder seeOther(String address) {
        return Response.status(Response.Status.SEE_OTHER).header(HttpHeaders.LOCATION, URI.create(address));
    }
}
