package verifica.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import verifica.attempt.AttemptSummary;
import verifica.attempt.Attempts;
import verifica.quiz.Quizzes;
import verifica.web.Page;
import verifica.web.Reader;
import verifica.web.Visitor;

/** The front page. */
@Path("/")
@Blocking
class HomePages {

    @CheckedTemplate(basePath = "home")
    static class Templates {
        static native TemplateInstance home(HomeView view);
    }

    private final Quizzes quizzes;
    private final Attempts attempts;
    private final Visitor visitor;
    private final Reader reader;
    private final Page page;

    HomePages(Quizzes quizzes, Attempts attempts, Visitor visitor, Reader reader, Page page) {
        this.quizzes = quizzes;
        this.attempts = attempts;
        this.visitor = visitor;
        this.reader = reader;
        this.page = page;
    }

    @GET
    public Response home(@QueryParam("q") @DefaultValue("") String query) {
        List<AttemptSummary> mine = visitor.owner().map(attempts::of).orElse(List.of());
        return page.ok(Templates.home(HomeView.of(quizzes.all(), mine, query, reader.language())));
    }
}
