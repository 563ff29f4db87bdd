package verifica.support;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.http.Cookie;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Somebody with a browser of their own: it keeps cookies and sends forms as browsers do, but follows a redirect only when told to. */
public final class Student {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final RestAssuredConfig CONFIG = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .encodeContentTypeAs("multipart/form-data", ContentType.TEXT)
                    .encodeContentTypeAs("nonsense", ContentType.TEXT)
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                    .defaultCharsetForContentType(StandardCharsets.UTF_8, FORM));

    private final String language;
    private final Map<String, String> cookies = new TreeMap<>();
    private final Map<String, String> headers = new TreeMap<>();
    private final List<Reply> received = new ArrayList<>();

    private Student(String language) {
        this.language = language;
    }

    public static Student italian() {
        return new Student("it-IT,it;q=0.9");
    }

    public static Student english() {
        return new Student("en-GB,en;q=0.9");
    }

    /** One whose browser asks for any languages, in the form of the header. */
    public static Student asking(String acceptLanguage) {
        return new Student(acceptLanguage);
    }

    /** The same browser with another header in each request. */
    public Student sending(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public Reply open(String path) {
        return kept(Reply.of(request().get(withoutFragment(path))));
    }

    /** Sends a form and stays where the answer is. */
    public Reply submit(Form form) {
        return post(form.action(), FORM, form.body());
    }

    /** Sends a form, expects to be led on, and goes there. */
    public Reply send(Form form) {
        return follow(submit(form));
    }

    public Reply follow(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(303);
        return open(reply.location());
    }

    public Reply post(String path, String contentType, String body) {
        return kept(Reply.of(request().contentType(contentType).body(body).post(path)));
    }

    /** A form that no page offered: the fields one after the other, name and value in turn, with a good token. */
    public Reply forge(String path, String... fields) {
        StringBuilder body = new StringBuilder("csrf-token=" + token());
        for (int i = 0; i < fields.length; i += 2) {
            body.append('&').append(Form.encode(fields[i])).append('=').append(Form.encode(fields[i + 1]));
        }
        return post(path, FORM, body.toString());
    }

    public Reply request(String method, String path) {
        return kept(Reply.of(request().request(method, path)));
    }

    /** Starts an attempt from the quiz's page and tells its address. */
    public String start(String quiz, String mode, String layout) {
        Form form = Form.in(open("/quizzes/" + quiz), "form:has(input[name=mode][value=" + mode + "])");
        Reply reply = submit(mode.equals("exam") ? form.set("layout", layout) : form);
        assertThat(reply.status()).as(reply.body()).isEqualTo(303);
        return reply.location();
    }

    public String exam(String quiz) {
        return start(quiz, "exam", "one-page");
    }

    public String examOneAtATime(String quiz) {
        return start(quiz, "exam", "one-at-a-time");
    }

    public String practice(String quiz) {
        return start(quiz, "practice", "");
    }

    /** The form with the questions of an attempt, freshly opened. */
    public Form answers(String address) {
        Reply reply = open(address);
        return Form.in(reply.status() == 303 ? follow(reply) : reply, "form.answers");
    }

    /** Hands an attempt in from its summary and shows the review. */
    public Reply handIn(String attempt) {
        return send(Form.in(open(attempt + "/summary"), "form.hand-in"));
    }

    /** The token that the forms of this browser carry. */
    public String token() {
        return Form.in(open("/"), "form.languages").value("csrf-token");
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    /** Every answer that this browser ever got. */
    public List<Reply> received() {
        return received;
    }

    private RequestSpecification request() {
        return given().config(CONFIG)
                .urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .header("Accept-Language", language)
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .headers(headers)
                .cookies(cookies);
    }

    private Reply kept(Reply reply) {
        for (Cookie cookie : reply.cookies()) {
            cookies.put(cookie.getName(), cookie.getValue());
        }
        received.add(reply);
        return reply;
    }

    private static String withoutFragment(String path) {
        return path.replaceAll("#.*", "");
    }
}
