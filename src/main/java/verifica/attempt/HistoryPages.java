package verifica.attempt;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import verifica.web.Page;
import verifica.web.Visitor;

/** What one browser has done so far. */
@Path("/me")
@Blocking
class HistoryPages {

    @CheckedTemplate(basePath = "attempt")
    static class Templates {
        static native TemplateInstance history(List<AttemptSummary> attempts, ProgressView progress);
    }

    private final Attempts attempts;
    private final Visitor visitor;
    private final Page page;

    HistoryPages(Attempts attempts, Visitor visitor, Page page) {
        this.attempts = attempts;
        this.visitor = visitor;
        this.page = page;
    }

    @GET
    public Response history() {
        List<AttemptSummary> mine = visitor.owner().map(attempts::of).orElse(List.of());
        return page.ok(Templates.history(mine, ProgressView.of(mine)));
    }
}
