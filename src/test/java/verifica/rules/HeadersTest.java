package verifica.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import verifica.support.Form;
import verifica.support.Reply;
import verifica.support.Student;

/** What every answer says to the browser about safety, and how the cookies are guarded. */
@QuarkusTest
class HeadersTest {

    private static final Map<String, String> SAFE = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin",
            "X-Frame-Options", "DENY",
            "Cross-Origin-Opener-Policy", "same-origin");

    private static List<Reply> everyKindOfAnswer() {
        Student student = Student.italian();
        Reply home = student.open("/");
        String attempt = student.exam("prova-breve");
        Form form = student.answers(attempt);
        return List.of(
                home,
                student.open(attempt),
                student.open(home.page().expectFirst("link[rel=stylesheet]").attr("href")),
                student.open(home.page().expectFirst("link[rel=icon]").attr("href")),
                student.submit(form.type(2, "5 marzo 1871").press("save")),
                student.submit(form.type(2, "32 giugno 2024")),
                student.handIn(attempt),
                student.open("/schema/question-set.json"),
                student.open("/nope"),
                student.open("/app/nope.css"),
                student.request("DELETE", "/"),
                student.submit(form.clear("csrf-token")),
                student.forge(attempt + "/slots", "x", "x".repeat(300_000)),
                student.open("/q/health/live"));
    }

    @Test
    void everyAnswer_forbidsWhatWeDoNotUse() {
        List<Reply> replies = everyKindOfAnswer();
        assertThat(replies).extracting(Reply::status).contains(200, 303, 400, 404, 405, 413, 422);
        for (Reply reply : replies) {
            SAFE.forEach((name, value) ->
                    assertThat(reply.header(name)).as(name + " of " + reply).isEqualTo(value));
            assertThat(reply.header("Content-Security-Policy"))
                    .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                    .doesNotContain("unsafe", "*", "http:");
        }
    }

    @Test
    void pages_holdNothingThatThePolicyForbids() {
        for (Reply reply : everyKindOfAnswer()) {
            if (String.valueOf(reply.header("Content-Type")).startsWith("text/html")) {
                assertThat(reply.page().select("script:not([src]), style, [style], iframe, object, base"))
                        .isEmpty();
                assertThat(reply.page().getAllElements().stream().flatMap(each -> each.attributes().asList().stream()))
                        .noneMatch(attribute -> attribute.getKey().startsWith("on"));
                assertThat(reply.page().select("[src], link, form").stream()
                                .flatMap(each -> Stream.of(each.attr("src"), each.attr("href"), each.attr("action"))))
                        .allMatch(address -> address.isEmpty() || address.matches("/[^/].*|/"));
            }
        }
    }

    @Test
    void pages_areKeptByNoCacheAndAssetsForEver() {
        Student student = Student.italian();
        Reply home = student.open("/");
        assertThat(home.header("Cache-Control")).isEqualTo("no-store");
        assertThat(student.open("/nope").header("Cache-Control")).isEqualTo("no-store");
        Reply style =
                student.open(home.page().expectFirst("link[rel=stylesheet]").attr("href"));
        assertThat(style.status()).isEqualTo(200);
        assertThat(style.header("Content-Type")).startsWith("text/css");
        assertThat(style.header("Cache-Control")).contains("max-age=31536000");
    }

    private static List<Cookie> cookies(Student student) {
        student.exam("prova-breve");
        student.forge("/language", "language", "it", "here", "/");
        return student.received().stream()
                .flatMap(reply -> reply.cookies().stream())
                .toList();
    }

    @Test
    void cookies_areOutOfReachOfScriptsAndOtherSites() {
        List<Cookie> cookies = cookies(Student.italian());
        assertThat(cookies).extracting(Cookie::getName).contains("verifica", "csrf-token", "language");
        for (Cookie cookie : cookies) {
            assertThat(cookie.isHttpOnly()).as(cookie.toString()).isTrue();
            assertThat(cookie.getSameSite()).as(cookie.toString()).isEqualToIgnoringCase("Lax");
            assertThat(cookie.getPath()).as(cookie.toString()).isEqualTo("/");
        }
    }

    @Test
    void cookies_areSecureOverTlsAndOnlyThere() {
        assertThat(cookies(Student.italian())).noneMatch(Cookie::isSecured);
        assertThat(cookies(Student.italian().sending("X-Forwarded-Proto", "https")))
                .allMatch(Cookie::isSecured);
    }

    @Test
    void addresses_carryNoSecretOfTheBrowser() {
        Student student = Student.italian();
        String attempt = student.exam("prova-breve");
        student.handIn(attempt);
        String secret = student.cookies().get("verifica");
        assertThat(student.received()).extracting(Reply::body).noneMatch(body -> body.contains(secret));
        assertThat(attempt.substring("/attempts/".length())).matches("[A-Za-z0-9_-]{22}");
    }
}
