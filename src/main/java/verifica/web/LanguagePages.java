package verifica.web;

import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.time.Duration;

/** The choice of language. */
@Path("/language")
class LanguagePages {

    private static final int KEPT = (int) Duration.ofDays(400).toSeconds();

    private final Reader reader;

    LanguagePages(Reader reader) {
        this.reader = reader;
    }

    @POST
    public Response choose(@FormParam("language") String language, @FormParam("here") String here) {
        NewCookie cookie = new NewCookie.Builder(Reader.COOKIE)
                .value(Reader.known(language == null ? "" : language).getLanguage())
                .path("/")
                .httpOnly(true)
                .secure(reader.secure())
                .sameSite(NewCookie.SameSite.LAX)
                .maxAge(KEPT)
                .build();
        return Page.seeOther(ours(here)).cookie(cookie).build();
    }

    /** Only a path of our own site is gone back to: no other host, no other scheme, nothing that a browser may take for one. */
    static String ours(String here) {
        boolean path = here != null && here.matches("/[A-Za-z0-9/_.~%?&=+#-]*") && !here.startsWith("//");
        return path ? here : "/";
    }
}
