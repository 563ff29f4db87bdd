package verifica.attempt;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import verifica.attempt.flow.Flow;
import verifica.base.Fields;
import verifica.base.Tokens;
import verifica.web.Page;
import verifica.web.Visitor;

/** Starts attempts. */
@Path("/quizzes/{slug}/attempts")
@Blocking
class StartPages {

    private final Attempts attempts;
    private final Visitor visitor;

    StartPages(Attempts attempts, Visitor visitor) {
        this.attempts = attempts;
        this.visitor = visitor;
    }

    /** Needs {@code mode}; {@code layout} is for exams and by default all questions stand on one page. */
    @POST
    public Response start(@PathParam("slug") String slug, MultivaluedMap<String, String> form) {
        Fields fields = new Fields(form);
        Flow flow = Flow.of(fields.first("mode")).orElseThrow(BadRequestException::new);
        Layout layout = Layout.of(fields.first("layout")).orElse(Layout.ONE_PAGE);
        NewCookie owner = visitor.cookie();
        String token = attempts.start(slug, flow, layout, Tokens.hash(owner.getValue()));
        return Page.seeOther("/attempts/" + token).cookie(owner).build();
    }
}
