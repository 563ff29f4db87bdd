package verifica.quiz;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import verifica.web.Page;

/** What a quiz is, before it is taken. */
@Path("/quizzes/{slug}")
@Blocking
class QuizPages {

    @CheckedTemplate(basePath = "quiz")
    static class Templates {
        static native TemplateInstance show(QuizView quiz);
    }

    private final Quizzes quizzes;
    private final Page page;

    QuizPages(Quizzes quizzes, Page page) {
        this.quizzes = quizzes;
        this.page = page;
    }

    @GET
    public Response show(@PathParam("slug") String slug) {
        QuizSnapshot quiz = quizzes.find(slug).orElseThrow(NotFoundException::new);
        return page.ok(Templates.show(QuizView.of(quiz)));
    }
}
