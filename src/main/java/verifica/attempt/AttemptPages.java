package verifica.attempt;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import verifica.base.Fields;
import verifica.web.Page;
import verifica.web.Reader;
import verifica.web.Visitor;

/** The way through an attempt: answer, look over, hand in, review. */
@Path("/attempts/{id}")
@Blocking
class AttemptPages {

    @CheckedTemplate(basePath = "attempt")
    static class Templates {
        static native TemplateInstance page(AttemptView view);

        static native TemplateInstance summary(AttemptView view);

        static native TemplateInstance review(ReviewPageView view);
    }

    private final Attempts attempts;
    private final Visitor visitor;
    private final Reader reader;
    private final Page page;

    AttemptPages(Attempts attempts, Visitor visitor, Reader reader, Page page) {
        this.attempts = attempts;
        this.visitor = visitor;
        this.reader = reader;
        this.page = page;
    }

    @GET
    public Response show(@PathParam("id") String id, @QueryParam("notice") String notice) {
        AttemptState state = attempts.find(id, owner());
        if (state.finished()) {
            return seeOther(id, "/review");
        }
        if (oneAtATime(state)) {
            return seeOther(id, "/slots/" + state.slots().firstUnanswered());
        }
        return page.ok(Templates.page(AttemptViews.of(state, reader.locale()).whole(Notices.known(notice))));
    }

    @GET
    @Path("/slots/{n}")
    public Response slot(@PathParam("id") String id, @PathParam("n") int n, @QueryParam("notice") String notice) {
        AttemptState state = attempts.find(id, owner());
        has(state, n);
        if (state.finished()) {
            return seeOther(id, "/review#q" + n);
        }
        if (!oneAtATime(state)) {
            return seeOther(id, "#q" + n);
        }
        return page.ok(Templates.page(AttemptViews.of(state, reader.locale()).single(n, Notices.known(notice))));
    }

    /** The page with all questions stands under this address when it is shown again with a fault: whoever reloads it or changes the language comes here. */
    @GET
    @Path("/slots")
    public Response whole(@PathParam("id") String id) {
        return seeOther(id, "");
    }

    /** Saves the page with all questions. */
    @POST
    @Path("/slots")
    public Response save(@PathParam("id") String id, MultivaluedMap<String, String> form) {
        Saved saved = attempts.save(id, owner(), new Fields(form));
        if (saved.late()) {
            return seeOther(id, "/review?notice=late");
        }
        if (!saved.unreadable().isEmpty() || !saved.overtaken().isEmpty()) {
            return page.of(
                    saved.unreadable().isEmpty() ? Response.Status.OK.getStatusCode() : Page.UNPROCESSABLE,
                    Templates.page(AttemptViews.of(saved, reader.locale()).whole("saved")));
        }
        return seeOther(id, form.containsKey("summary") ? "/summary" : "?notice=saved");
    }

    /** Saves, or in practice grades, the page with one question. */
    @POST
    @Path("/slots/{n}")
    public Response answer(@PathParam("id") String id, @PathParam("n") int n, MultivaluedMap<String, String> form) {
        AttemptState before = attempts.find(id, owner());
        has(before, n);
        Fields fields = new Fields(form);
        Saved saved = before.flow().gradesAtOnce()
                ? attempts.attempt(id, owner(), n, fields)
                : attempts.save(id, owner(), Posted.withSlot(fields, n));
        if (saved.late()) {
            return seeOther(id, "/review?notice=late");
        }
        boolean refused = !saved.unreadable().isEmpty() || !saved.missing().isEmpty();
        if (refused || !saved.overtaken().isEmpty()) {
            return page.of(
                    refused ? Page.UNPROCESSABLE : Response.Status.OK.getStatusCode(),
                    Templates.page(AttemptViews.of(saved, reader.locale())
                            .single(n, before.flow().gradesAtOnce() ? "" : "saved")));
        }
        return seeOther(id, Next.after(saved.state(), n, fields));
    }

    @POST
    @Path("/slots/{n}/reveal")
    public Response reveal(@PathParam("id") String id, @PathParam("n") int n) {
        has(attempts.find(id, owner()), n);
        attempts.reveal(id, owner(), n);
        return seeOther(id, "/slots/" + n + "#q" + n);
    }

    @GET
    @Path("/summary")
    public Response summary(@PathParam("id") String id) {
        AttemptState state = attempts.find(id, owner());
        return state.finished()
                ? seeOther(id, "/review")
                : page.ok(Templates.summary(
                        AttemptViews.of(state, reader.locale()).summary()));
    }

    @POST
    @Path("/finish")
    public Response finish(@PathParam("id") String id) {
        attempts.finish(id, owner());
        return seeOther(id, "/review");
    }

    @GET
    @Path("/review")
    public Response review(
            @PathParam("id") String id, @QueryParam("only") String only, @QueryParam("notice") String notice) {
        AttemptState state = attempts.find(id, owner());
        return state.finished()
                ? page.ok(Templates.review(
                        AttemptViews.of(state, reader.locale()).review("mistakes".equals(only), Notices.known(notice))))
                : seeOther(id, "/summary");
    }

    private String owner() {
        return visitor.owner().orElseThrow(NotFoundException::new);
    }

    private static boolean oneAtATime(AttemptState state) {
        return state.flow().gradesAtOnce() || state.layout() == Layout.ONE_AT_A_TIME;
    }

    private static void has(AttemptState state, int n) {
        if (!state.slots().has(n)) {
            throw new NotFoundException();
        }
    }

    private static Response seeOther(String id, String rest) {
        return Page.seeOther("/attempts/" + id + rest).build();
    }
}
