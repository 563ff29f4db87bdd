package verifica.support;

import io.restassured.http.Cookie;
import io.restassured.http.Headers;
import io.restassured.response.Response;
import java.net.URI;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What came back, redirects not followed. */
public record Reply(int status, Headers headers, List<Cookie> cookies, String body) {

    static Reply of(Response response) {
        return new Reply(
                response.statusCode(),
                response.headers(),
                response.detailedCookies().asList(),
                response.asString());
    }

    public String header(String name) {
        return headers.getValue(name);
    }

    public Document page() {
        return Jsoup.parse(body);
    }

    /** What a reader sees of the main part. */
    public String text() {
        return page().select("main").text();
    }

    /** The text of the first element that a selector finds, or an empty string. */
    public String text(String css) {
        return page().select(css).stream()
                .findFirst()
                .map(element -> element.text())
                .orElse("");
    }

    /** Where the answer leads, without the host. */
    public String location() {
        URI uri = URI.create(header("Location"));
        return uri.getRawPath()
                + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery())
                + (uri.getRawFragment() == null ? "" : "#" + uri.getRawFragment());
    }

    /** Everything of it that a browser receives, headers first. */
    public String everything() {
        return status + "\n" + headers + "\n" + body;
    }
}
