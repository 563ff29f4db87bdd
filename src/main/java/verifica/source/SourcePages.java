package verifica.source;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import verifica.web.Page;

/** A source with its numbered passages. */
@Path("/sources/{slug}")
@Blocking
class SourcePages {

    @CheckedTemplate(basePath = "source")
    static class Templates {
        static native TemplateInstance show(SourceView source);
    }

    private final Sources sources;
    private final Page page;

    SourcePages(Sources sources, Page page) {
        this.sources = sources;
        this.page = page;
    }

    /** Marks nothing but the words that the address brings, so that the page tells no key to one who does not have it. */
    @GET
    public Response show(@PathParam("slug") String slug, @QueryParam("quote") List<String> quotes) {
        SourceText text = sources.find(slug).orElseThrow(NotFoundException::new);
        return page.ok(Templates.show(SourceView.of(text, quotes)));
    }
}
